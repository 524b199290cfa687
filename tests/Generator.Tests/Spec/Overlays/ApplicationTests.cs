using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Tests.Spec.Overlays;

public sealed class ApplicationTests
{
    private const string Document = "a: { b: 1, c: [1, 2, 3], d: { e: x } }\nn: null\nl: [ { k: p }, { k: q }, { k: r } ]\n";

    [Theory]
    [InlineData("- { target: $.a, update: { b: 2, f: new } }", """{"a":{"b":2,"c":[1,2,3],"d":{"e":"x"},"f":"new"}""")]
    [InlineData("- { target: $, update: { a: { d: { e: y, g: z } } } }", """{"a":{"b":1,"c":[1,2,3],"d":{"e":"y","g":"z"}}""")]
    [InlineData("- { target: $.a, update: { c: [4] } }", """{"a":{"b":1,"c":[1,2,3,4],"d":{"e":"x"}}""")]
    [InlineData("- { target: $.a.c, update: 4 }", """{"a":{"b":1,"c":[1,2,3,4],"d":{"e":"x"}}""")]
    [InlineData("- { target: $.a.c, update: [4, 5] }", """{"a":{"b":1,"c":[1,2,3,4,5],"d":{"e":"x"}}""")]
    [InlineData("- { target: '$.a.c[1]', update: two }", """{"a":{"b":1,"c":[1,"two",3],"d":{"e":"x"}}""")]
    [InlineData("- { target: $.a.b, update: null }", """{"a":{"b":null,"c":[1,2,3],"d":{"e":"x"}}""")]
    [InlineData("- { target: $.a.b, remove: true, update: 7 }", """{"a":{"c":[1,2,3],"d":{"e":"x"}}""")]
    [InlineData("- { target: '$.a.c[?@ < 3]', remove: true }", """{"a":{"b":1,"c":[3],"d":{"e":"x"}}""")]
    [InlineData("- { target: '$.a.c[0, 0]', remove: true }", """{"a":{"b":1,"c":[2,3],"d":{"e":"x"}}""")]
    [InlineData("- { target: $.a.d, copy: $.a }", """{"a":{"b":1,"c":[1,2,3],"d":{"e":"x","b":1,"c":[1,2,3],"d":{"e":"x"}}}""")]
    [InlineData("- { target: $.a.c, copy: $.a.c }", """{"a":{"b":1,"c":[1,2,3,1,2,3],"d":{"e":"x"}}""")]
    [InlineData("- { target: $.a, update: { c: null } }", """{"a":{"b":1,"c":[1,2,3],"d":{"e":"x"}}""")]
    [InlineData("- { target: $.n, remove: true }\n- { target: $, update: { n: 5 } }", """{"a":{"b":1,"c":[1,2,3],"d":{"e":"x"}},"l":[{"k":"p"},{"k":"q"},{"k":"r"}],"n":5""")]
    public void AnActionChangesWhatItsTargetSelects(string actions, string json)
    {
        var overlaying = Overlaying.Actions(Document, actions);

        Assert.Empty(overlaying.Problems);
        Assert.StartsWith(json, overlaying.Tree.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- { target: $.x, update: {} }", "overlay.yaml(4,7) OAC2203")]
    [InlineData("- { target: $.x., update: {} }", "overlay.yaml(4,7) OAC2202")]
    [InlineData("- { target: $, remove: true }", "overlay.yaml(4,7) OAC2204")]
    [InlineData("- { target: $.a, update: { d: 5 } }", "overlay.yaml(4,30) OAC2204")]
    [InlineData("- { target: $.a, update: 5 }", "overlay.yaml(4,20) OAC2204")]
    [InlineData("- { target: $.a.b, update: {} }", "overlay.yaml(4,22) OAC2204")]
    [InlineData("- { target: $.*, update: {} }", "overlay.yaml(4,20) OAC2204")]
    [InlineData("- { target: $.a, copy: $.x }", "overlay.yaml(4,20) OAC2204")]
    [InlineData("- { target: $.a, copy: $.l.* }", "overlay.yaml(4,20) OAC2204")]
    [InlineData("- { target: $.a, copy: $.l, update: {} }", "overlay.yaml(4,20) OAC2204")]
    public void WhatCannotBeAppliedIsReportedInTheOverlayAndChangesNothing(string actions, string problem)
    {
        var overlaying = Overlaying.Actions(Document, actions);

        Assert.Equal([problem], overlaying.Problems);
        Assert.True(JsonNode.DeepEquals(Overlaying.Actions(Document, "- { target: $ }").Tree, overlaying.Tree));
    }

    [Fact]
    public void CopyNeedsVersion11() => Assert.Equal(["overlay.yaml(4,20) OAC2201"], Overlaying.Actions(Document, "- { target: $.a, copy: $.a }", "1.0.0").Problems);

    [Theory]
    [InlineData("", "overlay.yaml(1,1) OAC2001")]
    [InlineData("[]", "overlay.yaml(1,1) OAC2002")]
    [InlineData("a: [", "overlay.yaml(2,1) OAC2003")]
    [InlineData("overlay: 1.0.0\ninfo: { title: t, version: 2 }\nactions: [ { target: $ } ]", "overlay.yaml(2,19) OAC2201")]
    public void ATextThatIsNoOverlayIsReported(string overlay, string problem) => Assert.Equal([problem], Overlaying.Of(Document, overlay).Problems);

    [Fact]
    public void CopiesOfCopiesEnd()
    {
        string doubled = string.Join("\n", Enumerable.Range(0, 60).Select(i => $"- {{ target: $.l, copy: $.l, description: '{i}' }}"));

        Assert.Contains(Overlaying.Actions(Document, doubled).Problems, problem => problem.EndsWith("OAC2205", StringComparison.Ordinal));
    }

    [Fact]
    public void NothingBecomesNestedTooDeeply()
    {
        string deeper = string.Join("\n", Enumerable.Range(0, 80).Select(i => $"- {{ target: '$..e', remove: true, description: '{i}' }}\n- {{ target: $.a, update: {{ d{i}: {{}} }} }}\n- {{ target: '$.a.d{i}', copy: $.a }}"));

        Assert.Contains(Overlaying.Actions(Document, deeper).Problems, problem => problem.EndsWith("OAC2204", StringComparison.Ordinal) || problem.EndsWith("OAC2205", StringComparison.Ordinal));
    }
}
