using Generator.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Tests.Rejected;

/// <summary>What is said of items, through the whole generator. Items/ has each rule.</summary>
public sealed class ItemTests
{
    private const string Document = "{ openapi: 3.0.3, info: { title: Shop, version: '1' }, paths: {} }";

    [Fact]
    public void AnOldLanguageGeneratesNothing()
    {
        var generation = Generation.Of(new CSharpParseOptions(LanguageVersion.CSharp11), ClientDocument.Shop(Document));

        Assert.Equal("shop.yaml(1,1): error OAC1004: Generated clients need C# 12, but this project is compiled as C# 11.0. Set LangVersion to 12 or later in the project, or remove it.", Assert.Single(generation.Messages));
        Assert.Empty(generation.Files);
    }

    [Fact]
    public void OfTwoItemsInANamespaceTheFirstIsGenerated()
    {
        var generation = Generation.Of(ClientDocument.Shop(Document), new ClientDocument("other/SHOP.yaml", Document));

        Assert.Equal(
            "SHOP.yaml(1,1): error OAC1008: The OpenApiClient items 'SHOP.yaml' and 'shop.yaml' both generate into the namespace MyApp.ShopApi, where their types would mix. Give one of them another Namespace.",
            Assert.Single(generation.Messages));
        Assert.Equal(["MyApp.ShopApi.ShopClient.g.cs"], generation.Files.Keys);
    }

    [Fact]
    public void OneBrokenDocumentLeavesTheOthersAlone()
    {
        var generation = Generation.Of(new ClientDocument("a.yaml", ""), new ClientDocument("b.yaml", Document));

        Assert.StartsWith("a.yaml(1,1): error OAC2001:", Assert.Single(generation.Messages), StringComparison.Ordinal);
        Assert.Equal(["MyApp.BApi.BClient.g.cs"], generation.Files.Keys);
    }

    [Fact]
    public void MetadataNamesTheClient()
    {
        var generation = Generation.Of(new ClientDocument("shop.yaml", Document) { ["Namespace"] = "Vendor", ["Name"] = "Storefront", ["Accessibility"] = "internal" });

        Assert.Contains("internal partial class Storefront", Assert.Single(generation.Files).Value, StringComparison.Ordinal);
        ClientCompilation.Of(generation, Framework.Oldest).IsClean();
    }
}
