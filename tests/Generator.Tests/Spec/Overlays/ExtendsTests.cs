using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Items;
using Clarifeye.Generated.Spec;

namespace Clarifeye.Generated.Tests.Spec.Overlays;

/// <summary>The item says to which document an overlay is applied; of an <c>extends</c> that may mean another one the user is told.</summary>
public sealed class ExtendsTests
{
    [Theory]
    [InlineData("/src/my specs/shop.yaml", "/src/my specs/fixes.yaml", "shop.yaml")]
    [InlineData("/src/my specs/shop.yaml", "/src/my specs/fixes.yaml", "./shop.yaml")]
    [InlineData("/src/my specs/shop.yaml", "/src/fixes/fixes.yaml", "../my specs/shop.yaml")]
    [InlineData("/src/my specs/shop.yaml", "/src/fixes/fixes.yaml", "../my%20specs/shop.yaml")]
    [InlineData("/src/my specs/shop.yaml", "/src/my specs/fixes.yaml", "file:///src/my%20specs/shop.yaml")]
    [InlineData("C:\\src\\shop.yaml", "C:\\src\\fixes.yaml", "file:///C:/src/shop.yaml")]
    [InlineData("C:\\src\\shop.yaml", "C:\\src\\fixes.yaml", "C:\\src\\shop.yaml")]
    public void TheDocumentOfTheItemIsMeant(string document, string overlay, string extended) => Assert.Empty(Said(document, overlay, extended));

    [Theory]
    [InlineData("other.yaml")]
    [InlineData("https://shop.example/shop.yaml")]
    [InlineData("file:///other/shop.yaml")]
    [InlineData("file://")]
    [InlineData("urn:example:shop")]
    [InlineData("%")]
    public void AnotherMayBeMeant(string extended)
    {
        Problem said = Assert.Single(Said("/src/shop.yaml", "/src/fixes.yaml", extended));

        Assert.Equal((OverlayRules.ExtendsAnother, "/src/fixes.yaml", 1, extended), (said.Id, said.Path, said.Position.Line, said.Arguments[0]));
    }

    private static Problem[] Said(string document, string overlay, string extended)
    {
        var item = new ClientItem(document, "MyApp.csproj", "shop.yaml", "openapi: 3.0.0\ninfo: { title: t, version: '1' }\npaths: {}\n", "MyApp.Api", "Client", "public", []);
        string text = $"overlay: 1.0.0\nextends: '{extended}'\ninfo: {{ title: t, version: '1' }}\nactions: [ {{ target: $.info, update: {{ title: changed }} }} ]";
        SpecReading reading = SpecReader.Read(item with { Overlays = [new OverlayFile(overlay, text)] }, TestContext.Current.CancellationToken);

        Assert.Equal("changed", reading.Document!.Info.Title);
        return [.. reading.Problems];
    }
}
