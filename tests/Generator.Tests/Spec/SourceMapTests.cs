using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Spec;

namespace Clarifeye.Generated.Tests.Spec;

public sealed class SourceMapTests
{
    private const string Yaml = "paths:\n  /a/{id}:\n    get:\n      tags: [x, y]\n  '~b': &b\n    - 1\n    - k: v\nc: *b\n";
    private const string Json = "{\r\n  \"é😀\": 1, \"k\": [\r\n    true,\r\n    { \"x\\/y\": null }\r\n  ]\r\n}";

    [Theory]
    [InlineData("#/paths", 0, 0)]
    [InlineData("#/paths/~1a~1{id}", 1, 2)]
    [InlineData("/paths/~1a~1{id}/get", 2, 4)]
    [InlineData("#/paths/~1a~1{id}/get/tags/1", 3, 16)]
    [InlineData("#/paths/~0b/1/k", 6, 6)]
    [InlineData("#/c", 7, 0)]
    public void ANodeIsFoundInYaml(string pointer, int line, int column) => Assert.Equal(new(line, column), Find(SourceFormat.Yaml, Yaml, pointer));

    [Theory]
    [InlineData("#/é😀", 1, 2)]
    [InlineData("#/k", 1, 12)]
    [InlineData("#/k/0", 2, 4)]
    [InlineData("#/k/1/x~1y", 3, 6)]
    public void ANodeIsFoundInJsonByUtf16Columns(string pointer, int line, int column) =>
        Assert.Equal(new(line, column), Find(SourceFormat.Json, Json, pointer));

    [Theory]
    [InlineData("#/paths/~1a~1{id}/post/responses", 1, 2)]
    [InlineData("#/paths/~1a~1{id}/get/tags/7", 3, 6)]
    [InlineData("#/c/1/k", 7, 0)]
    [InlineData("#/nothing/here", 0, 0)]
    [InlineData("#", 0, 0)]
    [InlineData("", 0, 0)]
    [InlineData("no pointer", 0, 0)]
    [InlineData("#/~", 0, 0)]
    public void WhatIsNotThereIsAtItsNearestAncestor(string pointer, int line, int column) =>
        Assert.Equal(new(line, column), Find(SourceFormat.Yaml, Yaml, pointer));

    [Fact]
    public void NoPointerIsTheStart() => Assert.Equal(default, new SourceMap("api.yaml", Yaml).Find((string)null!).Position);

    [Fact]
    public void OfABrokenTextTheBeginningIsFound() => Assert.Equal(new(1, 0), Find(SourceFormat.Yaml, "a: 1\nb: 2\nc: [", "#/b"));

    [Fact]
    public void AMinifiedDocumentIsIndexedInOnePass()
    {
        string text = "{" + string.Join(',', Enumerable.Range(0, 200_000).Select(i => $"\"k{i}\":1")) + "}";

        Assert.Equal(new(0, text.IndexOf("\"k199999\"", StringComparison.Ordinal)), Find(SourceFormat.Json, text, "#/k199999"));
    }

    private static SourcePosition Find(SourceFormat format, string text, string pointer) => new SourceMap("api", format, text).Find(pointer).Position;
}
