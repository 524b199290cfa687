namespace Clarifeye.Generated.Tests.Spec.Overlays;

/// <summary>A problem points to the file that has the value.</summary>
public sealed class PlaceTests
{
    private const string Document = "a:\n  b: 1\n  list:\n    - k: p\n    - k: q\n    - k: r\n";

    [Theory]
    [InlineData("#/a/b", "api.yaml(2,3)")]
    [InlineData("#/a/list/2/k", "api.yaml(6,7)")]
    public void WhatNoOverlayTouchesStandsWhereItDid(string pointer, string place) =>
        Assert.Equal(place, Overlaying.Actions(Document, "- { target: $.a, update: { c: 1 } }").Place(pointer));

    [Theory]
    [InlineData("#/a/c", "overlay.yaml(4,31)")]
    [InlineData("#/a/c/d", "overlay.yaml(4,36)")]
    [InlineData("#/a/c/d/1", "overlay.yaml(4,44)")]
    [InlineData("#/a/c/nothing", "overlay.yaml(4,31)")]
    [InlineData("#/a/b", "overlay.yaml(4,57)")]
    [InlineData("#/a", "api.yaml(1,1)")]
    public void WhatAnOverlaySaysStandsThere(string pointer, string place) =>
        Assert.Equal(place, Overlaying.Actions(Document, "- { target: $.a, update: {  c: { d: [ 1, { k: 2 }] }, b: 2 } }").Place(pointer));

    [Theory]
    [InlineData("#/a/list/0/k", "api.yaml(5,7)")]
    [InlineData("#/a/list/1/k", "api.yaml(6,7)")]
    [InlineData("#/a/list/2/k", "overlay.yaml(5,37)")]
    [InlineData("#/a/list/1/added", "overlay.yaml(6,40)")]
    public void ItemsOfAListAreFoundAfterOthersWereRemovedAndAdded(string pointer, string place) => Assert.Equal(
        place,
        Overlaying.Actions(Document, "- { target: '$.a.list[0]', remove: true }\n- { target: $.a.list, update: [ { k: s } ] }\n- { target: '$.a.list[1]', update: { added: 1 } }").Place(pointer));

    [Fact]
    public void WhatIsCopiedStandsAtTheCopy() =>
        Assert.Equal("overlay.yaml(5,20)", Overlaying.Actions(Document, "- { target: $, update: { x: {} } }\n- { target: $.x, copy: $.a }").Place("#/x/list/1/k"));
}
