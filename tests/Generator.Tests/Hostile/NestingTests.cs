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
}
