using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Spec;
using Microsoft.OpenApi;
using static Clarifeye.Generated.Tests.Spec.Reading;

namespace Clarifeye.Generated.Tests.Spec;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("#/components/schemas/Nope", DocumentRules.UnresolvedReference)]
    [InlineData("#/components/schemas/A/properties/nope", DocumentRules.UnresolvedReference)]
    [InlineData("other.yaml#/components/schemas/X", DocumentRules.MissingFile)]
    [InlineData("https://example.com/api.yaml", DocumentRules.MissingFile)]
    [InlineData("Pet", DocumentRules.MissingFile)]
    [InlineData("#anchor", DocumentRules.UnresolvedReference)]
    [InlineData("not a reference", DocumentRules.MalformedReference)]
    [InlineData("#/a~2b", DocumentRules.MalformedReference)]
    [InlineData("", DocumentRules.MalformedReference)]
    [InlineData("#", DocumentRules.ReferenceOfWrongKind)]
    [InlineData("#/info", DocumentRules.ReferenceOfWrongKind)]
    [InlineData("#/info/title", DocumentRules.ReferenceOfWrongKind)]
    public void AReferenceThatLeadsNowhereIsReportedAtItsPlace(string text, string rule)
    {
        SpecReading reading = OfSchemas("3.1.0", $"A:\n  properties:\n    a:\n      $ref: '{text}'");

        Assert.Equal([rule + " (9,11)"], Problems(WithSchemas("3.1.0", $"A:\n  properties:\n    a:\n      $ref: '{text}'")));
        Assert.IsType<OpenApiSchema>(reading.Schema("A").Properties!["a"]);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("null")]
    public void AReferenceThatIsNoTextIsMalformed(string value) =>
        Assert.Equal([DocumentRules.MalformedReference + " (6,10)"], Problems(WithSchemas("3.0.0", $"A: {{ $ref: {value} }}")));

    [Theory]
    [InlineData("A: { $ref: '#/components/schemas/A' }")]
    [InlineData("A: { $ref: '#/components/schemas/B' }\nB: { $ref: '#/components/schemas/A' }")]
    [InlineData("A: { $ref: '#/components/schemas/B' }\nB: { $ref: '#/components/schemas/C' }\nC: { $ref: '#/components/schemas/B' }")]
    [InlineData("A: { $ref: '#/components/schemas/B', description: d }\nB: { $ref: '#/components/schemas/A', description: d }")]
    public void ACycleOfReferencesIsOneProblem(string schemas)
    {
        foreach (string version in new[] { "3.0.0", "3.1.0" })
        {
            SpecReading reading = OfSchemas(version, schemas);

            Assert.Equal(DocumentRules.ReferenceCycle, Assert.Single(reading.Problems).Id);
            Assert.All(reading.Document!.Components!.Schemas!.Values, schema => Assert.Null(schema.Type));
        }
    }

    [Fact]
    public void ASchemaThatContainsItselfIsNoCycle() =>
        Assert.Empty(OfSchemas("3.0.0", "Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' } } }").Problems);

    [Fact]
    public void ALongChainOfReferencesIsCut()
    {
        SpecReading reading = OfSchemas("3.0.0", string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"S{i}: {{ $ref: '#/components/schemas/S{i + 1}' }}")) + "\nS5000: { type: string }");

        Assert.All(reading.Problems, problem => Assert.True(problem.Id is DocumentRules.ReferenceChain, problem.Id));
        Assert.All(reading.Document!.Components!.Schemas!.Values, schema => Assert.True(schema.Type is null or JsonSchemaType.String));
    }

    [Fact]
    public void AChainOfAllowedLengthLeadsToItsEnd()
    {
        SpecReading reading = OfSchemas("3.1.0", string.Join('\n', Enumerable.Range(0, 100).Select(i => $"S{i}: {{ $ref: '#/components/schemas/S{i + 1}' }}")) + "\nS100: { type: string }");

        Assert.Empty(reading.Problems);
        Assert.Equal(JsonSchemaType.String, reading.Schema("S0").Type);
    }

    [Theory]
    [InlineData("example: { $ref: '#/nope' }")]
    [InlineData("default: { $ref: '#/nope' }")]
    [InlineData("enum: [{ $ref: '#/nope' }]")]
    [InlineData("x-any: { $ref: '#/nope' }")]
    [InlineData("properties: { $ref: { type: string } }")]
    [InlineData("properties: { example: { type: string } }")]
    public void WhatOnlyLooksLikeAReferenceIsNone(string keyword) => Assert.Empty(OfSchemas("3.1.0", $"A: {{ {keyword} }}").Problems);

    [Fact]
    public void AMissingParameterAndItsAliasAreLeftOut()
    {
        SpecReading reading = Of("""
            openapi: 3.0.0
            info: { title: t, version: '1' }
            paths:
              /a:
                get:
                  parameters:
                    - $ref: '#/components/parameters/Alias'
                    - { name: kept, in: query, schema: { type: string } }
                  responses: { '200': { $ref: '#/components/responses/Nope' } }
            components:
              parameters:
                Alias: { $ref: '#/components/parameters/Nope' }
            """);

        Assert.Equal([DocumentRules.UnresolvedReference, DocumentRules.UnresolvedReference], reading.Problems.Select(problem => problem.Id));
        OpenApiOperation operation = reading.Document!.Paths["/a"].Operations![HttpMethod.Get];
        Assert.Equal(["kept"], operation.Parameters!.Select(parameter => parameter.Name));
        Assert.Empty(operation.Responses!);
    }

    [Fact]
    public void AMissingExampleIsOnlyAWarning()
    {
        string[] problems = Problems("""
            openapi: 3.0.0
            info: { title: t, version: '1' }
            paths: { /a: { get: { responses: { '200': { description: d, headers: { X-A: { $ref: '#/components/parameters/P' } } } } } } }
            components: { parameters: { P: { name: p, in: query, schema: { type: string } } } }
            """);

        Assert.StartsWith(DocumentRules.IncidentalReference, Assert.Single(problems), StringComparison.Ordinal);
    }

    /// <summary>The definition is met where it stands and again by the reference to it.</summary>
    [Fact]
    public void ACycleThatIsMetOnTwoWaysIsReportedOnce()
    {
        SpecReading reading = OfSchemas("3.1.0", """
            A:
              $id: https://shop.example/a
              properties: { city: { $ref: '#/$defs/city' } }
              $defs: { city: { $ref: '#/$defs/city' } }
            """);

        Assert.Equal(DocumentRules.ReferenceCycle, Assert.Single(reading.Problems).Id);
        Assert.Null(reading.Schema("A").Properties!["city"].Description);
    }
}
