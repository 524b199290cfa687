using Generator.Tests.Support;

namespace Generator.Tests.Incremental;

/// <summary>What each edit costs, step by step: Cached did not run, Unchanged ran and gave what it had given before.</summary>
public sealed class EditTests
{
    private const string Cached = nameof(Cached);
    private const string Unchanged = nameof(Unchanged);
    private const string Modified = nameof(Modified);

    private const string Shop = """
        openapi: 3.0.3
        info: { title: Shop, version: "1" }
        paths:
          /orders: { get: { operationId: listOrders, tags: [Orders], responses: { "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Order" } } } } } } } }
        components:
          schemas:
            Order:
              type: object
              properties:
                id: { type: string, description: Identifies it. }
            Customer: { type: object, properties: { name: { type: string } } }
        """;

    private static readonly ClientDocument s_bank = new("specs/bank.yaml", Shop);

    [Fact]
    public void TypingCSharpCostsNothing() => Assert.Equal(Reasons.All(Cached), Runs.Of(Shop).AfterCSharp("class Unrelated;"));

    [Fact]
    public void ANewFileObjectWithTheSameTextChangesNothing() =>
        Assert.Equal(Reasons.All(Cached), Runs.Of(Shop).AfterText(text => new string(text)));

    [Theory]
    [InlineData("  ", "    ")]
    [InlineData("info:", "# a comment\ninfo:")]
    [InlineData("type: object", "\"type\": 'object'")]
    [InlineData("{ type: string, description: Identifies it. }", "\n              type: string\n              description: >-\n                Identifies\n                it.")]
    public void ReformattingTheDocumentRegeneratesNothing(string written, string rewritten)
    {
        var runs = Runs.Of(Shop);

        Assert.Equal(new Reasons(Modified, Unchanged, Cached, Cached, Cached), runs.AfterText(text => text.Replace(written, rewritten, StringComparison.Ordinal)));
        Assert.Equal("5 Cached", runs.Outputs);
    }

    [Fact]
    public void AMessageThatMovesRegeneratesNothing() => Assert.Equal(
        new Reasons(Modified, Modified, Unchanged, Cached, Cached),
        Runs.Of(Shop + "\n    Odd: { type: array, items: { $ref: \"#/components/schemas/Odd\" } }").AfterText(text => "# a comment\n" + text));

    [Fact]
    public void ADescriptionChangesOnlyTheFileItStandsIn()
    {
        var runs = Runs.Of(Shop);

        Assert.Equal(
            new Reasons(Modified, Modified, Modified, Modified, $"{Unchanged}, {Modified}"),
            runs.AfterText(text => text.Replace("Identifies it.", "Its number.", StringComparison.Ordinal)));
        Assert.Equal("1 Modified, 4 Cached", runs.Outputs);
    }

    [Fact]
    public void WhatTheClientDoesNotUseRegeneratesNothing() =>
        Assert.Equal(new Reasons(Modified, Unchanged, Cached, Cached, Cached), Runs.Of(Shop).AfterText(text => text.Replace("version: \"1\"", "version: \"2\"", StringComparison.Ordinal)));

    [Fact]
    public void ASecondDocumentLeavesTheFirstAlone()
    {
        var runs = Runs.Of(Shop);

        Assert.Equal(new Reasons("Unchanged, New", "Cached, New", "Cached, New", "Cached, New", "Cached, New"), runs.After(ClientDocument.Shop(Shop), s_bank));
        Assert.Equal("5 Cached, 5 New", runs.Outputs);
    }

    [Fact]
    public void EditingOneDocumentLeavesTheOtherAlone()
    {
        var runs = Runs.Of(ClientDocument.Shop(Shop), s_bank);

        runs.AfterText(text => text.Replace("Identifies it.", "Its number.", StringComparison.Ordinal));

        Assert.Equal("1 Modified, 9 Cached", runs.Outputs);
    }

    [Fact]
    public void AnotherNamespaceRegeneratesEverythingButBindsTheSameApi() =>
        Assert.Equal(Reasons.All(Modified), Runs.Of(Shop).After(new ClientDocument("specs/shop.yaml", Shop) { ["Namespace"] = "Other" }));

    [Fact]
    public void AnEditedOverlayIsAnEditedDocument()
    {
        ClientDocument overlay = ClientDocument.Overlay("specs/fix.yaml", "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions: [ { target: $.info, update: { description: Store } } ]");
        ClientDocument shop = new("specs/shop.yaml", Shop) { ["Overlays"] = "specs/fix.yaml" };
        var runs = Runs.Of(shop, overlay);

        Assert.Equal(new Reasons(Modified, Modified, Modified, Modified, $"{Modified}, {Unchanged}"), runs.Replacing(overlay, overlay.With(overlay.Text.Replace("Store", "Shop", StringComparison.Ordinal))));
        Assert.Equal("1 Modified, 4 Cached", runs.Outputs);
    }

    [Fact]
    public void AnOperationThatIsNotSelectedRegeneratesNothing() => Assert.Equal(
        new Reasons(Modified, Unchanged, Cached, Cached, Cached),
        Runs.Of(new ClientDocument("specs/shop.yaml", Shop) { ["Operations"] = "listOrders" }).AfterText(text => text.Replace("components:", "  /more: { get: { operationId: more, responses: {} } }\ncomponents:", StringComparison.Ordinal)));

    [Fact]
    public void MetadataThatSaysTheDefaultRegeneratesNothing() =>
        Assert.Equal(Reasons.All(Cached), Runs.Of(Shop).After(new ClientDocument("specs/shop.yaml", Shop) { ["Name"] = "ShopClient", ["Accessibility"] = "public" }));

    [Fact]
    public void ADocumentThatIsMovedKeepsItsClient() =>
        Assert.Equal(new Reasons(Modified, Unchanged, Cached, Cached, Cached), Runs.Of(Shop).After(new ClientDocument("other/shop.yaml", Shop)));

    [Fact]
    public void AnEditOfAFileThatTheDocumentLeadsToIsAnEditOfTheDocument() => Assert.Equal(
        new Reasons(Modified, Modified, Modified, Modified, $"{Unchanged}, {Modified}"),
        Runs.Of(ClientDocument.Piece("specs/customer.yaml", "type: object\nproperties: { name: { type: string } }"), ClientDocument.Shop(SplitShop)).AfterText(text => text.Replace("name", "called", StringComparison.Ordinal)));

    [Fact]
    public void AnEditOfAnotherFileCostsNothing() => Assert.Equal(
        Reasons.All(Cached),
        Runs.Of(ClientDocument.Piece("specs/other.yaml", "type: object"), ClientDocument.Shop(SplitShop), ClientDocument.Piece("specs/customer.yaml", "type: object")).AfterText(text => text + " # edited"));

    [Fact]
    public void AFileThatComesLaterIsFound() => Assert.Equal(
        new Reasons(Modified, Modified, Modified, Modified, $"{Unchanged}, {Modified}, New"),
        Runs.Of(ClientDocument.Shop(SplitShop)).After(ClientDocument.Shop(SplitShop), ClientDocument.Piece("specs/customer.yaml", "type: object\nproperties: { name: { type: string } }")));

    private const string SplitShop = """
        openapi: 3.0.3
        info: { title: Shop, version: "1" }
        paths:
          /orders: { get: { operationId: listOrders, tags: [Orders], responses: { "200": { description: All., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } } } } }
        components:
          schemas:
            Order: { type: object, properties: { id: { type: string }, customer: { $ref: customer.yaml } } }
        """;
}
