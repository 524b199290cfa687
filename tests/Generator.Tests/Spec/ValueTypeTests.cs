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
    [InlineData("type: strin")]
    [InlineData("foo: bar")]
    public void WhatTheLibraryFindsIsAWarningAtItsPlace(string keyword) =>
        Assert.StartsWith(DocumentRules.LibraryFinding + " (6,", Assert.Single(Problems(WithSchemas("3.0.0", $"A: {{ {keyword} }}"))), StringComparison.Ordinal);

    [Fact]
    public void AMergeKeyIsNotSupported() =>
        Assert.Contains(UnsupportedRules.MergeKey + " (7,10)", Problems(WithSchemas("3.0.0", "A: &a { type: object }\nB: { <<: *a }")));

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
