using System.Text.Json.Nodes;
using Clarifeye.Generated.Spec;

namespace Clarifeye.Generated.Tests.Spec;

/// <summary>RFC 9535, by its own examples (sections 1.5 and 2.3) and by what overlays ask.</summary>
public sealed class JsonPathTests
{
    private const string Store = """
        { "store": {
            "book": [
              { "category": "reference", "author": "Nigel Rees", "title": "Sayings", "price": 8.95 },
              { "category": "fiction", "author": "Evelyn Waugh", "title": "Sword", "price": 12.99 },
              { "category": "fiction", "author": "Herman Melville", "title": "Moby Dick", "isbn": "0-553", "price": 8.99 },
              { "category": "fiction", "author": "Tolkien", "title": "Rings", "isbn": "0-395", "price": 22.99 }
            ],
            "bicycle": { "color": "red", "price": 399 } } }
        """;

    private const string Odd = """{ "o": { "j j": { "k.k": 3 } }, "'": { "@": 2 }, "a": ["a", "b", "c", "d", "e", "f", "g"], "n": [null, { "b": null }, 3, 5, 1, 2, 4, 6, { "b": "j" }, { "b": "k" }], "x-y": { "z": true } }""";

    [Theory]
    [InlineData("$.store.book[*].author", "Nigel Rees|Evelyn Waugh|Herman Melville|Tolkien")]
    [InlineData("$..author", "Nigel Rees|Evelyn Waugh|Herman Melville|Tolkien")]
    [InlineData("$.store..price", "8.95|12.99|8.99|22.99|399")]
    [InlineData("$..book[2].title", "Moby Dick")]
    [InlineData("$..book[-1].title", "Rings")]
    [InlineData("$..book[0,1].title", "Sayings|Sword")]
    [InlineData("$..book[:2].title", "Sayings|Sword")]
    [InlineData("$..book[?@.isbn].title", "Moby Dick|Rings")]
    [InlineData("$..book[?(@.price < 10)].title", "Sayings|Moby Dick")]
    [InlineData("$..book[?@.price<10 && !@.isbn].title", "Sayings")]
    [InlineData("$..book[?@.category=='reference' || @.price >= 22.99].title", "Sayings|Rings")]
    [InlineData("$..book[?@.price == $.store.book[0].price].title", "Sayings")]
    [InlineData("$..book[?length(@.title) == 5].title", "Sword|Rings")]
    [InlineData("$.store[?count(@.*) > 3][0].title", "Sayings")]
    [InlineData("$..book[?match(@.author, 'N.*')].title", "Sayings")]
    [InlineData("$..book[?search(@.author, 'elv')].title", "Moby Dick")]
    [InlineData("$..book[?value(@..isbn) == '0-395'].title", "Rings")]
    [InlineData("$['store']['bicycle'][\"color\"]", "red")]
    [InlineData("$ .store\n.bicycle [ 'color' , 'price' ]", "red|399")]
    [InlineData("$.store.nothing", "")]
    [InlineData("$..book[4]", "")]
    [InlineData("$..book[?@.author == @.nothing]", "")]
    [InlineData("$..book[?@.nothing == @.nothing].price", "8.95|12.99|8.99|22.99")]
    public void AQuerySelectsItsNodes(string query, string values) => Assert.Equal(values, Select(Store, query));

    [Theory]
    [InlineData("$.o['j j']['k.k']", "3")]
    [InlineData("$[\"'\"]['@']", "2")]
    [InlineData("$['\\'']['\\u0040']", "2")]
    [InlineData("$.a[1:3]", "b|c")]
    [InlineData("$.a[5:]", "f|g")]
    [InlineData("$.a[1:5:2]", "b|d")]
    [InlineData("$.a[5:1:-2]", "f|d")]
    [InlineData("$.a[::-1]", "g|f|e|d|c|b|a")]
    [InlineData("$.a[-2:]", "f|g")]
    [InlineData("$.a[::0]", "")]
    [InlineData("$.n[?@ > 3.5]", "5|4|6")]
    [InlineData("$.n[?@ == null]", "null")]
    [InlineData("$.n[?@.b == null].b", "null")]
    [InlineData("$.n[?@.b == 'k'].b", "k")]
    [InlineData("$.n[?@.b > 'j'].b", "k")]
    [InlineData("$.n[?@ == 1e0]", "1")]
    [InlineData("$[?@ == $['x-y']].z", "true")]
    [InlineData("$.x-y.z", "true")]
    [InlineData("$.a[?@ == 'b', 0]", "b|a")]
    public void NamesSlicesAndComparisonsGoByTheirRules(string query, string values) => Assert.Equal(values, Select(Odd, query));

    [Theory]
    [InlineData("", 0)]
    [InlineData("store", 0)]
    [InlineData("$.", 2)]
    [InlineData("$..", 3)]
    [InlineData("$.1", 2)]
    [InlineData("$x", 1)]
    [InlineData("$[01]", 2)]
    [InlineData("$[-0]", 2)]
    [InlineData("$[9007199254740992]", 2)]
    [InlineData("$['a", 4)]
    [InlineData("$['\\a']", 3)]
    [InlineData("$['\\u12']", 5)]
    [InlineData("$[]", 2)]
    [InlineData("$[0", 3)]
    [InlineData("$[?]", 3)]
    [InlineData("$[?'a']", 6)]
    [InlineData("$[?@.* == 1]", 10)]
    [InlineData("$[?@.a == 1 == 2]", 12)]
    [InlineData("$[?(@.a]", 7)]
    [InlineData("$[?count(1)]", 10)]
    [InlineData("$[?length(@.*) == 1]", 13)]
    [InlineData("$[?length(@.a)]", 14)]
    [InlineData("$[?match(@.a, 'b') == true]", 22)]
    [InlineData("$[?nothing(@.a)]", 11)]
    public void WhatIsNoQueryFailsAtItsPlace(string query, int position) =>
        Assert.Equal(position, Assert.Throws<JsonPathFault>(() => JsonPathQuery.Parse(query)).Position);

    [Fact]
    public void ExpressionsInsideEachOtherHaveALimit() =>
        Assert.Throws<JsonPathFault>(() => JsonPathQuery.Parse("$[?" + new string('(', 100_000) + "@.a"));

    [Theory]
    [InlineData("$..[?@..[?@..[?@..[?@..[?@..[?@..a]]]]]]")]
    [InlineData("$..[?count(@..*) > count($..*)]")]
    [InlineData("$..[?match(@, '(a+)+c')]")]
    public void AQueryThatWouldNeverEndIsStopped(string query)
    {
        JsonArray list = [.. Enumerable.Range(0, 5_000).Select(i => (JsonNode)i)];
        for (int depth = 0; depth < 60; depth++)
        {
            list = [list, new string('a', 50) + "c!"];
        }

        Assert.Throws<JsonPathCost>(() => JsonPathQuery.Parse(query).Select(list, new JsonPathRun(list, TestContext.Current.CancellationToken)));
    }

    private static string Select(string json, string query)
    {
        JsonNode root = JsonNode.Parse(json)!;
        IReadOnlyList<JsonPathNode> nodes = JsonPathQuery.Parse(query).Select(root, new JsonPathRun(root, TestContext.Current.CancellationToken));
        return string.Join("|", nodes.Select(node => node.Value is JsonValue value ? value.ToString() : node.Value?.ToJsonString() ?? "null"));
    }
}
