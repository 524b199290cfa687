using Microsoft.OpenApi;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Spec;
using static Clarifeye.Generated.Tests.Spec.Reading;

namespace Clarifeye.Generated.Tests.Spec;

public sealed class ValueTypeTests
{
    [Theory]
    [InlineData("maxLength: abc")]
    [InlineData("minItems: []")]
    [InlineData("multipleOf: x")]
    [InlineData("exclusiveMinimum: 0")]
    [InlineData("readOnly: 5")]
    [InlineData("required: true")]
    [InlineData("required: [{}]")]
    [InlineData("enum: a")]
    [InlineData("properties: []")]
    [InlineData("properties: 5")]
    [InlineData("allOf: {}")]
    [InlineData("allOf: [null]")]
    [InlineData("items: [{}]")]
    [InlineData("items: true")]
    [InlineData("properties: { a: null }")]
    [InlineData("properties: { a: 5 }")]
    public void AValueOfTheWrongTypeIsLeftOutWithAWarning(string keyword)
    {
        SpecReading reading = OfSchemas("3.0.0", $"A: {{ {keyword} }}");

        Problem problem = Assert.Single(reading.Problems);
        Assert.Equal(DocumentRules.ValueOfWrongType, problem.Id);
        Assert.Equal(5, problem.Position.Line);
        Assert.NotNull(reading.Schema("A"));
    }

    [Theory]
    [InlineData("3.0.0", "maxLength: 99999999999999999999")]
    [InlineData("3.0.0", "maximum: 99999999999999999999999999999999999999")]
    [InlineData("3.0.0", "maxItems: 1.0")]
    [InlineData("3.1.0", "exclusiveMinimum: true")]
    [InlineData("3.0.0", "exclusiveMinimum: true")]
    [InlineData("3.0.0", "minLength: '1'")]
    [InlineData("3.0.0", "description: null")]
    public void WhatNeedsNoWarningHasNone(string version, string keyword) =>
        Assert.Empty(OfSchemas(version, $"A: {{ {keyword} }}").Problems);

    [Theory]
    [InlineData("A:")]
    [InlineData("A: null")]
    [InlineData("A: 5")]
    [InlineData("A: text")]
    public void ASchemaThatIsNoneAllowsEverything(string schema)
    {
        SpecReading reading = OfSchemas("3.0.0", schema);

        Assert.Equal(DocumentRules.ValueOfWrongType, Assert.Single(reading.Problems).Id);
        Assert.NotNull(reading.Schema("A"));
    }

    [Fact]
    public void AnOperationThatIsNullIsLeftOut()
    {
        SpecReading reading = Of("openapi: 3.0.0\ninfo: { title: t, version: '1' }\npaths:\n  /a:\n    get:\n    put: { responses: {} }\n  /b:");

        Assert.Equal([new SourcePosition(4, 4), new SourcePosition(6, 2)], reading.Problems.Select(problem => problem.Position));
        Assert.Equal(["PUT"], Assert.Single(reading.Document!.Paths).Value.Operations!.Keys.Select(method => method.Method));
    }

    [Fact]
    public void AnUnknownCollectionFormatIsNotSupported() => Assert.Equal([UnsupportedRules.CollectionFormat + " (7,11)"], Problems("""
        swagger: '2.0'
        info: { title: t, version: '1' }
        paths:
          /a:
            get:
              parameters:
                - collectionFormat: hex
                  name: a
                  in: query
                  type: array
                  items: { type: string }
              responses: {}
        """));

    [Theory]
    [InlineData("type: strin", DocumentRules.LibraryFinding)]
    [InlineData("foo: bar", DocumentRules.UnknownKeyword)]
    public void WhatTheLibraryFindsIsSaidAtItsPlace(string keyword, string rule) =>
        Assert.Equal(rule + " (6,10)", Assert.Single(Problems(WithSchemas("3.0.0", $"A: {{ {keyword} }}"))));

    [Theory]
    [InlineData("3.0.0", "type: [string, 'null']")]
    [InlineData("3.0.0", "type: [string, null]")]
    [InlineData("3.1.0", "type: [string, 'null']")]
    public void ANullableTypeMayBeAListInEveryVersion(string version, string type)
    {
        IOpenApiSchema schema = Schema(version, $"{{ {type} }}");

        Assert.Equal(JsonSchemaType.String, schema.Type & ~JsonSchemaType.Null);
        Assert.True(schema.Type != JsonSchemaType.String || schema.Extensions!.ContainsKey(SpecExtensions.Nullable));
    }

    [Fact]
    public void AConstantIsAnEnumOfOneValueWhereThereAreNoConstants() =>
        Assert.Equal("a", Assert.Single(Schema("3.0.0", "{ type: string, const: a }").Enum!)!.ToString());

    [Fact]
    public void AVendorsNullableIsOne() => Assert.True(Schema("3.0.0", "{ type: string, x-nullable: true }").Extensions!.ContainsKey(SpecExtensions.Nullable));

    [Fact]
    public void AnAddressInBracesNeedsNoQuotes()
    {
        SpecReading reading = OfSchemas("3.0.0", "A: { title: https://shop.example:80/a, description: 'b: c', default: 12:30 }");

        Assert.Empty(reading.Problems);
        Assert.Equal(("https://shop.example:80/a", "b: c", "12:30"), (reading.Schema("A").Title, reading.Schema("A").Description, reading.Schema("A").Default!.ToString()));
    }

    [Fact]
    public void AMergeKeyAddsWhatIsNotThere()
    {
        SpecReading reading = OfSchemas("3.0.0", "A: &a { type: object, description: of A }\nB: &b { <<: *a, description: of B }\nC: { <<: [*b, { title: c }] }");

        Assert.Empty(reading.Problems);
        Assert.Equal((JsonSchemaType.Object, "of B"), (reading.Schema("B").Type, reading.Schema("B").Description));
        Assert.Equal((JsonSchemaType.Object, "of B", "c"), (reading.Schema("C").Type, reading.Schema("C").Description, reading.Schema("C").Title));
    }

    [Fact]
    public void AliasesAreReadAsTheirNodes()
    {
        SpecReading reading = OfSchemas("3.0.0", "A: &a { type: object, properties: { n: &n { type: integer } } }\nB: *a\nC: *n");

        Assert.Empty(reading.Problems);
        Assert.Equal(["n"], reading.Schema("B").Properties!.Keys);
        Assert.Equal(Microsoft.OpenApi.JsonSchemaType.Integer, reading.Schema("C").Type);
    }

    [Fact]
    public void OrderIsTheDocuments() =>
        Assert.Equal(["z", "a", "m"], Schema("3.0.0", "{ type: object, properties: { z: {}, a: {}, m: {} } }").Properties!.Keys);
}
