using System.Text.Json.Nodes;
using Clarifeye.Generated.Spec;

namespace Clarifeye.Generated.Tests.Spec.Overlays;

/// <summary>All copies of all overlays together are no larger than a document may be.</summary>
public sealed class BudgetTests
{
    // With the list itself, so that ten of them are exactly as many as a document may have.
    private const int Each = ReadingLimits.Nodes / 10;

    [Fact]
    public void WhatFitsIsCopied()
    {
        var budget = new OverlayBudget();
        JsonArray list = List();

        for (int i = 0; i < 10; i++)
        {
            Assert.Equal(Each - 1, ((JsonArray)budget.Clone(list)!).Count);
        }

        Assert.Throws<JsonPathCost>(() => budget.Clone(null));
    }

    [Fact]
    public void WhatOnlyWillBeCopiedCountsToo()
    {
        var budget = new OverlayBudget();
        JsonArray list = List();

        for (int i = 0; i < 10; i++)
        {
            budget.Charge(list);
        }

        Assert.Throws<JsonPathCost>(() => budget.Charge(JsonValue.Create(1)));
    }

    [Fact]
    public void AnOverlayThatCopiesMoreIsRefusedAtTheActionThatDoes()
    {
        string copies = string.Join("\n", Enumerable.Range(0, 12).Select(number => $"- {{ target: $.x, copy: $.l, description: '{number}' }}"));
        string document = "{ \"l\": [" + string.Join(",", Enumerable.Repeat("1", Each - 1)) + "], \"x\": [] }";

        Assert.Equal(["overlay.yaml(14,7) OAC2205"], Overlaying.Actions(document, copies).Problems);
    }

    private static JsonArray List() => new([.. Enumerable.Repeat(0, Each - 1).Select(_ => (JsonNode?)null)]);
}
