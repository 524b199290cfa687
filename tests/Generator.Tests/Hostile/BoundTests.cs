using Generator.Tests.Support;

namespace Generator.Tests.Hostile;

/// <summary>What is looked at costs its number: with a power of it, or a call inside a call for each, these tests would not end or end the process.</summary>
public sealed class BoundTests
{
    private const int Diamonds = 60;

    [Fact]
    public void AChainOfAllOfEndsWithoutACallInsideACallForEach()
    {
        const int Length = 5_000;
        IEnumerable<string> chain = Enumerable.Range(0, Length).Select(i => $"    A{i}: {{ allOf: [ {{ $ref: '#/components/schemas/A{i + 1}' }} ], properties: {{ p: {{ type: string }} }} }}");

        var generation = Generation.Of(Components([.. chain, $"    A{Length}: {{ type: object }}"]));

        Assert.Null(generation.Exception);
        Assert.Contains(generation.Messages, message => message.StartsWith("shop.yaml(6,5): info OAC4101: The schema is typed as RawJson, because its allOf combines more than 256 schemas", StringComparison.Ordinal));
        Assert.Contains(generation.Messages, message => message.Contains("error OAC2024: From here on the document takes more than 2000000 looks at schemas", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("allOf")]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    public void DiamondsOfEventsEndInTime(string keyword)
    {
        string document = Components([.. Diamond(keyword), $"    D{Diamonds}: {{ type: string }}"]);

        Ends(document.Replace("paths: {}", "paths: { /a: { get: { operationId: a, responses: { '200': { description: a, content: { text/event-stream: { itemSchema: { $ref: '#/components/schemas/D0' } } } } } } } }", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("allOf")]
    [InlineData("oneOf")]
    public void DiamondsBelowADiscriminatorEndInTime(string keyword) => Ends(Components([
        "    Union: { oneOf: [ { $ref: '#/components/schemas/D0' }, { $ref: '#/components/schemas/Other' } ], discriminator: { propertyName: kind } }",
        "    Other: { type: object, properties: { kind: { type: string } } }",
        .. Diamond(keyword),
        $"    D{Diamonds}: {{ type: object, properties: {{ kind: {{ type: string }} }} }}"]));

    [Fact]
    public void AlternativesThatDoNotExtendTheirUnionAreFoundInTime() => Ends(Components([
        "    Union: { type: object, properties: { p: { type: string } }, oneOf: [ { $ref: '#/components/schemas/D0' } ] }",
        .. Diamond("allOf"),
        $"    D{Diamonds}: {{ type: object, properties: {{ kind: {{ type: string }} }} }}"]));

    private static IEnumerable<string> Diamond(string keyword) => Enumerable.Range(0, Diamonds)
        .Select(i => $"    D{i}: {{ {keyword}: [ {{ $ref: '#/components/schemas/D{i + 1}' }}, {{ $ref: '#/components/schemas/D{i + 1}' }} ] }}");

    private static string Components(IEnumerable<string> schemas) => $$"""
        openapi: 3.2.0
        info: { title: Shop, version: '1' }
        paths: {}
        components:
          schemas:
        {{string.Join("\n", schemas)}}
        """;

    private static void Ends(string document)
    {
        var generation = Generation.Of(document);

        Assert.Null(generation.Exception);
        Assert.NotEmpty(generation.Files);
    }
}
