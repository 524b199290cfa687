using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Items;

namespace Generator.Tests.Items;

public sealed class ItemReaderTests
{
    [Fact]
    public void AnItemWithoutMetadataTakesTheDefaults()
    {
        ClientItem item = new ItemFile("/src/specs/shop.yaml", "openapi: 3.0.3").Read()!;

        Assert.Equal(new ClientItem("/src/specs/shop.yaml", "/src/specs/shop.yaml", "shop.yaml", "openapi: 3.0.3", "MyApp.ShopApi", "ShopClient", "public", []), item);
    }

    [Fact]
    public void MetadataOverridesTheDefaults()
    {
        ClientItem item = new ItemFile("shop.yaml", "") { ["Namespace"] = " Vendor.Shop ", ["Name"] = "Storefront", ["Accessibility"] = "internal" }.Read()!;

        Assert.Equal(("Vendor.Shop", "Storefront", "internal"), (item.Namespace, item.ClientName, item.Accessibility));
        Assert.Empty(item.Problems);
    }

    [Fact]
    public void AnotherAdditionalFileIsNoItem() => Assert.Null(new ItemFile("shop.yaml", "") { [""] = "" }.Read());

    [Fact]
    public void TheSameTextInANewFileObjectIsAnEqualItem() =>
        Assert.Equal(new ItemFile("shop.yaml", "openapi: 3.0.3").Read(), new ItemFile("shop.yaml", new string("openapi: 3.0.3")).Read());

    [Fact]
    public void ARootNamespaceThatIsMissingIsTheAssemblysName() =>
        Assert.Equal("Assembly.ShopApi", new ItemFile("shop.yaml", "") { RootNamespace = null }.Read()!.Namespace);

    [Theory]
    [InlineData("Namespace", "My..Shop", ItemRules.IllegalNamespace)]
    [InlineData("Namespace", "My.class", ItemRules.IllegalNamespace)]
    [InlineData("Namespace", "My.Shop { } //", ItemRules.IllegalNamespace)]
    [InlineData("Name", "Shop Client", ItemRules.IllegalClientName)]
    [InlineData("Name", "Shop.Client", ItemRules.IllegalClientName)]
    [InlineData("Name", "class", ItemRules.IllegalClientName)]
    [InlineData("Name", "record", ItemRules.IllegalClientName)]
    [InlineData("Accessibility", "protected", ItemRules.UnknownAccessibility)]
    public void AWrongValueIsAProblemThatQuotesIt(string metadata, string value, string rule)
    {
        Problem problem = Assert.Single(new ItemFile("specs/shop.yaml", "") { [metadata] = value }.Read()!.Problems);

        Assert.Equal(new Problem(rule, "specs/shop.yaml", default, [value, "shop.yaml"]), problem);
    }

    [Theory]
    [InlineData("a%3Bb%23c", "a;b#c")]
    [InlineData("50%25", "50%")]
    [InlineData("%253B", "%3B")]
    [InlineData("a%3B%0D%0A  b", "a;\r\n  b")]
    [InlineData("naïve = x:y", "naïve = x:y")]
    public void WhatTheTargetsEncodeIsDecoded(string encoded, string value) =>
        Assert.Equal(value, Assert.Single(new ItemFile("shop.yaml", "") { ["Namespace"] = encoded }.Read()!.Problems).Arguments[0]);

    [Fact]
    public void OverlaysKeepTheirOrder() => Assert.Equal(["/b.yaml", "/a.yaml"], new ItemFile("shop.yaml", "") { ["Overlays"] = "/b.yaml%3B /a.yaml%3B" }.Read()!.OverlayPaths);

    [Fact]
    public void AnOverlayThatIsNotThereIsAProblemThatNamesIt()
    {
        ClientItem item = OverlayFiles.Attach(new ItemFile("shop.yaml", "") { ["Overlays"] = "/src/a.yaml%3B/src/b.yaml" }.Read()!, [new OverlayFile("/src/a.yaml", "")]);

        Assert.Equal(new Problem(ItemRules.MissingOverlay, "shop.yaml", default, ["/src/b.yaml", "shop.yaml"]), Assert.Single(item.Problems));
    }

    [Fact]
    public void ADocumentThatCannotBeReadIsAProblem() =>
        Assert.Equal(ItemRules.UnreadableDocument, Assert.Single(new ItemFile("shop.yaml", text: null).Read()!.Problems).Id);

    [Fact]
    public void TheCaseOfAccessibilityDoesNotMatter() => Assert.Equal("internal", new ItemFile("shop.yaml", "") { ["Accessibility"] = "Internal" }.Read()!.Accessibility);
}
