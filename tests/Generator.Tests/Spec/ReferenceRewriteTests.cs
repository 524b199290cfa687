using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Spec;
using Microsoft.OpenApi;
using static Clarifeye.Generated.Tests.Spec.Reading;

namespace Clarifeye.Generated.Tests.Spec;

public sealed class ReferenceRewriteTests
{
    private const string Pet = "Pet: { type: object, properties: { owner: { type: object, properties: { name: { type: string } } } } }\n";

    [Theory]
    [InlineData("3.0.0")]
    [InlineData("3.1.0")]
    public void TheMiddleOfASchemaBecomesAComponentOfItsOwn(string version)
    {
        SpecReading reading = OfSchemas(version, Pet + "A: { properties: { a: { $ref: '#/components/schemas/Pet/properties/owner' } } }");

        Assert.Empty(reading.Problems);
        Assert.Equal("Pet_owner", Assert.IsType<OpenApiSchemaReference>(reading.Schema("A").Properties!["a"]).Reference.Id);
        Assert.Equal("Pet_owner", Assert.IsType<OpenApiSchemaReference>(reading.Schema("Pet").Properties!["owner"]).Reference.Id);
        Assert.Equal(["name"], reading.Schema("A").Properties!["a"].Properties!.Keys);
    }

    [Fact]
    public void AComponentThatOnlyRefersThereGivesItItsName()
    {
        SpecReading reading = OfSchemas("3.1.0", Pet + "Owner: { $ref: '#/components/schemas/Pet/properties/owner' }");

        Assert.Equal("Owner", Assert.IsType<OpenApiSchemaReference>(reading.Schema("Pet").Properties!["owner"]).Reference.Id);
        Assert.Equal(["name"], Assert.IsType<OpenApiSchema>(reading.Schema("Owner")).Properties!.Keys);
    }

    [Fact]
    public void APointerMayGoThroughAReference() =>
        Assert.Equal(["name"], OfSchemas("3.0.0", Pet + "Dog: { $ref: '#/components/schemas/Pet' }\nA: { $ref: '#/components/schemas/Dog/properties/owner' }").Schema("A").Properties!.Keys);

    [Fact]
    public void TheResponseOfAnotherOperationIsFound()
    {
        SpecReading reading = Of("""
            openapi: 3.0.0
            info: { title: t, version: '1' }
            paths:
              /a/{id}:
                get: { responses: { '200': { description: d, content: { application/json: { schema: { type: object, properties: { n: { type: integer } } } } } } } }
            components:
              schemas:
                A: { $ref: '#/paths/~1a~1%7Bid%7D/get/responses/200/content/application~1json/schema' }
            """);

        Assert.Empty(reading.Problems);
        Assert.Equal(["n"], reading.Schema("A").Properties!.Keys);
    }

    [Theory]
    [InlineData("a/b", "a~1b")]
    [InlineData("a~b", "a~0b")]
    [InlineData("a%20b", "a%2520b")]
    [InlineData("a%20b", "a%20b")]
    [InlineData("L[x]", "L%5Bx%5D")]
    [InlineData("a b", "a%20b")]
    [InlineData("Page«Pet»", "Page«Pet»")]
    public void AKeyThatNeedsEscapingIsFound(string key, string escaped)
    {
        SpecReading reading = OfSchemas("3.0.0", $"'{key}': {{ type: integer }}\nA: {{ $ref: '#/components/schemas/{escaped}' }}");

        Assert.Empty(reading.Problems);
        Assert.Equal(JsonSchemaType.Integer, reading.Schema("A").Type);
    }

    [Theory]
    [InlineData("#/x-schemas/A")]
    [InlineData("#/definitions/A")]
    public void ASchemaOutsideComponentsIsFound(string place)
    {
        SpecReading reading = Of($$"""
            openapi: 3.1.0
            info: { title: t, version: '1' }
            paths: {}
            x-schemas: { A: { type: object, properties: { self: { $ref: '#/x-schemas/A' } } } }
            definitions: { A: { type: object, properties: { self: { $ref: '#/definitions/A' } } } }
            components: { schemas: { B: { $ref: '{{place}}' } } }
            """);

        Assert.DoesNotContain(reading.Problems, problem => problem.Id != DocumentRules.UnknownKeyword);
        Assert.Equal(["self"], reading.Schema("B").Properties!["self"].Properties!.Keys);
    }

    [Fact]
    public void AReferenceInsideItsOwnTargetIsFound() =>
        Assert.Equal(JsonSchemaType.String, OfSchemas("3.1.0", "A: { $defs: { x: { type: string } }, $ref: '#/components/schemas/A/$defs/x' }").Schema("A").Type);

    [Theory]
    [InlineData("openapi: 3.0.0")]
    [InlineData("openapi: 3.1.0")]
    [InlineData("swagger: '2.0'")]
    public void APathItemMayBeThatOfAnotherPath(string version)
    {
        SpecReading reading = Of(version + "\ninfo: { title: t, version: '1' }\npaths:\n  /a: { get: { responses: { '200': { description: d } } } }\n  /b: { $ref: '#/paths/~1a' }");

        Assert.Empty(reading.Problems);
        Assert.Equal("d", reading.Document!.Paths["/b"].Operations![HttpMethod.Get].Responses!["200"].Description);
    }

    [Fact]
    public void APathItemMayComeBackToItselfInACallback() => Assert.Empty(
        Problems("""
            openapi: 3.0.0
            info: { title: t, version: '1' }
            paths:
              /a:
                get:
                  responses: { '200': { description: d } }
                  callbacks:
                    onEvent:
                      '{$request.query.url}': { $ref: '#/paths/~1a' }
            """));

    [Theory]
    [InlineData("definitions", "schema: { $ref: '#/definitions/A' }")]
    [InlineData("definitions", "schema: { items: { $ref: '#/definitions/A/properties/a' }, type: array }")]
    public void Swagger2IsResolvedToo(string section, string schema)
    {
        SpecReading reading = Of($$"""
            swagger: '2.0'
            info: { title: t, version: '1' }
            paths: { /a: { get: { produces: [application/json], responses: { '200': { description: d, {{schema}} } } } } }
            {{section}}: { A: { type: object, properties: { a: { type: string } } } }
            """);

        Assert.Empty(reading.Problems);
        Assert.NotNull(reading.Document!.Paths["/a"].Operations![HttpMethod.Get].Responses!["200"].Content!["application/json"].Schema);
    }

    [Theory]
    [InlineData("3.0.0")]
    [InlineData("3.1.0")]
    public void WhatStandsBesideTheReferenceOfAPathItemIsReviewedWhereItStands(string version) => Assert.Equal(
        [DocumentRules.ValueOfWrongType + " (6,19)", DocumentRules.ValueOfWrongType + " (7,5)", DocumentRules.UnknownKeyword + " (8,12)", DocumentRules.UnknownKeyword + " (10,12)"],
        Problems($$"""
            openapi: {{version}}
            info: { title: t, version: '1' }
            paths:
              /a:
                $ref: '#/paths/~1b'
                parameters: [ null ]
                post: 5
                put: { unheard: 1, responses: { '204': { description: d } } }
              /b:
                get: { unheard: 1, responses: { '204': { description: d } } }
            """));
}
