using Clarifeye.Generated.Spec;
using Generator.Tests.Support;

namespace Generator.Tests.Hostile;

/// <summary>What is inside each other costs its number, not a power of it: with a power, these tests would not end.</summary>
public sealed class NestingTests
{
    private const int Depth = 48;

    [Theory]
    [InlineData("type: array, items")]
    [InlineData("type: object, additionalProperties")]
    public void CollectionsInsideEachOtherEndInTime(string collection)
    {
        IEnumerable<string> schemas = Enumerable.Range(0, Depth).Select(i => $"    S{i}: {{ {collection}: {{ $ref: '#/components/schemas/S{i + 1}' }} }}");
        var generation = Generation.Of($$"""
            openapi: 3.0.3
            info: { title: Shop, version: '1' }
            paths: {}
            components:
              schemas:
                Holder: { type: object, properties: { nested: { $ref: '#/components/schemas/S0' } } }
            {{string.Join("\n", schemas)}}
                S{{Depth}}: { type: string, format: uuid, nullable: true }
            """);

        Assert.Null(generation.Exception);
        Assert.Empty(generation.Warnings);
        Assert.Contains(generation.Files.Values, text => text.Contains("Nested", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"properties\":{\"a\":", "{}", "}}", 2)]
    [InlineData("{\"items\":", "{}", "}", 1)]
    [InlineData("{\"anyOf\":[{\"type\":\"string\"},", "{}", "]}", 2)]
    [InlineData("{\"allOf\":[", "{}", "]}", 2)]
    [InlineData("{\"not\":", "{}", "}", 1)]
    [InlineData("{\"default\":[", "1", "]}", 2)]
    [InlineData("{\"example\":{\"a\":", "1", "}}", 2)]
    [InlineData("{\"x-a\":{\"a\":", "1", "}}", 2)]
    public void WhatIsAsDeepAsADocumentMayBeNeedsLittleOfAStack(string open, string inner, string close, int levels)
    {
        const string Head = """{"openapi":"3.1.0","info":{"title":"Shop","version":"1"},"paths":{},"components":{"schemas":{"S":{"type":"object","properties":{"s":""";
        int times = (ReadingLimits.Depth - 7) / levels;
        string document = Head + string.Concat(Enumerable.Repeat(open, times)) + inner + string.Concat(Enumerable.Repeat(close, times)) + "}}}}}";
        Generation? generation = null;

        var small = new Thread(() => generation = Generation.Of(document), maxStackSize: 512 * 1024);
        small.Start();
        small.Join();

        Assert.Null(generation!.Exception);
        Assert.Empty(generation.Warnings);
        Assert.Contains(generation.Files.Values, text => text.Contains("class S", StringComparison.Ordinal));
    }
}
