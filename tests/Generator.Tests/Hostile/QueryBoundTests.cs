using System.Text.Json.Nodes;
using Clarifeye.Generated.Spec;

namespace Generator.Tests.Hostile;

/// <summary>What a query of an overlay looks at, selects and matches is counted, and its limit ends it.</summary>
public sealed class QueryBoundTests
{
    [Theory]
    [InlineData("$[?@ > $[0]]")]
    [InlineData("$[?@ == $[0]]")]
    [InlineData("$[?length(@) == 1]")]
    public void ALookAtATextCostsItsLength(string query)
    {
        string text = new('b', 1_000_000);
        JsonArray list = [.. Enumerable.Range(0, 2_000).Select(_ => (JsonNode)text)];

        Assert.Throws<JsonPathCost>(() => JsonPathQuery.Parse(query).Select(list, new JsonPathRun(list, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void RegularExpressionsHaveATimeTogether()
    {
        var run = new JsonPathRun(new JsonObject(), TestContext.Current.CancellationToken);

        Assert.Throws<JsonPathCost>(() => Enumerable.Range(0, 10).ToList().ForEach(_ => run.Spend(TimeSpan.FromSeconds(0.9))));
    }

    [Fact]
    public void WhatIsSelectedHasALimit()
    {
        JsonArray list = [.. Enumerable.Range(0, 300_000).Select(i => (JsonNode)i)];

        Assert.Throws<JsonPathCost>(() => JsonPathQuery.Parse("$[*,*,*,*,*,*,*,*]").Select(list, new JsonPathRun(list, TestContext.Current.CancellationToken)));
    }
}
