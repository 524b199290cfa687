using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Items;
using Clarifeye.Generated.Spec;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>What came of a document: its API, null when the document was refused as a whole, and what there is to say about it.</summary>
internal sealed record ApiReading(ApiModel? Api, EquatableArray<Problem> Problems);

/// <summary>Bind: from the document's words to what they mean.</summary>
internal static class ApiBinder
{
    public static ApiReading Bind(ClientItem item, CancellationToken cancellation)
    {
        SpecReading reading = SpecReader.Read(item, cancellation);
        if (reading.Document is not { } document)
        {
            return new ApiReading(null, reading.Problems);
        }

        var binding = new Binding(document, reading.Places, item.Path, cancellation);
        try
        {
            ApiModel api = Bind(document, binding);
            return new ApiReading(api, [.. reading.Problems, .. binding.Problems]);
        }
        catch (BindingFault fault)
        {
            return new ApiReading(null, [.. reading.Problems, .. binding.Problems, fault.Problem]);
        }
    }

    private static ApiModel Bind(OpenApiDocument document, Binding binding)
    {
        binding.At = binding.Servers.Pointer;
        binding.Budget.Servers(binding.Servers.Servers.Count);
        EventSchema.Unwrap(document, binding.Budget);
        var schemas = new SchemaBinder(binding);
        schemas.BindComponents();
        binding.Complete();
        var security = new SecurityBinder(binding);
        var operations = new OperationBinder(binding, schemas, security).BindAll().ToEquatableArray();
        new MessageBinder(binding, schemas).BindAll();
        binding.Complete();

        (EquatableArray<Server> servers, bool hasDefaultServer) = ServerBinder.Bind(binding);

        return new ApiModel(
            document.Info?.Title ?? "",
            binding.Budget.Words(document.Info?.Description),
            servers,
            security.Security,
            Tags(document, binding.Budget),
            operations,
            binding.Definitions)
        {
            HasDefaultServer = hasDefaultServer,
        };
    }

    private static EquatableArray<Tag> Tags(OpenApiDocument document, BindingBudget budget) =>
        (document.Tags ?? new HashSet<OpenApiTag>())
            .Where(tag => tag.Name is not null)
            .Select(tag => new Tag(tag.Name!, budget.Words(tag.Description)))
            .ToEquatableArray();
}
