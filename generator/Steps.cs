using Clarifeye.Generated.Api;
using Clarifeye.Generated.CSharp;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Items;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated;

/// <summary>An item's API and what the project says of its client: all that planning looks at.</summary>
internal sealed record BoundClient(ApiModel Api, ClientSettings Settings);

/// <summary>What came of an item: a client to plan, unless it was refused, and what there is to say.</summary>
internal sealed record BoundItem(BoundClient? Client, EquatableArray<Problem> Problems);

/// <summary>The steps of the pipeline, by the names under which their runs are tracked.</summary>
internal static class Steps
{
    public const string Items = nameof(Items);
    public const string Bound = nameof(Bound);
    public const string Clients = nameof(Clients);
    public const string Plans = nameof(Plans);
    public const string Files = nameof(Files);

    public static BoundItem Bind(ClientItem item, CancellationToken cancellation)
    {
        if (item.Problems.Count > 0)
        {
            return new BoundItem(null, item.Problems);
        }

        ApiReading reading = ApiBinder.Bind(item, cancellation);
        var settings = new ClientSettings(item.DocumentName, item.Namespace, item.ClientName, item.Accessibility);
        return new BoundItem(reading.Api is { } api ? new BoundClient(api, settings) : null, reading.Problems);
    }

    public static ClientPlan Plan((BoundClient Client, bool HaveHttpClientFactory) project, CancellationToken cancellation) =>
        ClientPlanner.Plan(project.Client.Api, project.Client.Settings, project.HaveHttpClientFactory, cancellation);
}
