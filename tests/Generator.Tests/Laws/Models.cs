using Clarifeye.Generated;
using Clarifeye.Generated.CSharp;
using Clarifeye.Generated.Items;
using Generator.Tests.Support;

namespace Generator.Tests.Laws;

/// <summary>The models between the steps.</summary>
internal static class Models
{
    public static BoundItem Bind(ClientDocument document) =>
        Steps.Bind(new ClientItem(document.Path, "/src/MyApp.csproj", Path.GetFileName(document.Path), document.Text, "MyApp.ShopApi", "ShopClient", "public", []), TestContext.Current.CancellationToken);

    public static ClientPlan Plan(BoundClient client) => Steps.Plan((client, HaveHttpClientFactory: true), TestContext.Current.CancellationToken);
}
