using System.Text.Json;
using Clarifeye.Generated.Spec;
using Microsoft.OpenApi;
using static Clarifeye.Generated.Tests.Spec.Reading;

namespace Clarifeye.Generated.Tests.Spec;

public sealed class SchemaRewriteTests
{
    [Theory]
    [InlineData("3.0.0", "{ nullable: true }")]
    [InlineData("3.0.0", "{ nullable: true, enum: [a, null] }")]
    [InlineData("3.0.0", "{ nullable: true, oneOf: [{ type: string }] }")]
    [InlineData("3.1.0", "{ nullable: true, type: string }")]
    public void NullableThatTheTypeCannotSayIsKept(string version, string schema) =>
        Assert.Contains(SpecExtensions.Nullable, Schema(version, schema).Extensions!.Keys);

    [Theory]
    [InlineData("{ nullable: false }")]
    [InlineData("{}")]
    public void NotNullableSaysNothing(string schema) => Assert.Null(Schema("3.0.0", schema).Extensions);

    [Fact]
    public void NullableWithTypeIsInTheType() =>
        Assert.Equal(JsonSchemaType.String | JsonSchemaType.Null, Schema("3.0.0", "{ type: string, nullable: true }").Type);

    [Theory]
    [InlineData("{ type: [string, 'null'] }", JsonSchemaType.String | JsonSchemaType.Null)]
    [InlineData("{ type: [string, null] }", JsonSchemaType.String | JsonSchemaType.Null)]
    [InlineData("{ type: null }", JsonSchemaType.Null)]
    public void AnUnquotedNullIsTheTypeNull(string schema, JsonSchemaType type) => Assert.Equal(type, Schema("3.1.0", schema).Type);

    [Theory]
    [InlineData("5", JsonValueKind.Number)]
    [InlineData("true", JsonValueKind.True)]
    public void AConstKeepsItsKind(string value, JsonValueKind kind) => Assert.Equal(kind, Constant($"{{ const: {value} }}").GetValueKind());

    [Fact]
    public void AConstThatIsNullIsKept() => Assert.True(Constant("{ const: null }").IsJsonNullSentinel());

    [Fact]
    public void AConstThatIsTextNeedsNoExtension() => Assert.Null(Schema("3.1.0", "{ const: abc }").Extensions);

    [Fact]
    public void ANullInAnEnumIsTold()
    {
        IList<System.Text.Json.Nodes.JsonNode> values = Schema("3.0.0", "{ type: string, nullable: true, enum: [a, null, 'null'] }").Enum!;

        Assert.Equal([false, true, false], values.Select(value => value.IsJsonNullSentinel()));
    }

    [Fact]
    public void ANullDefaultIsToldFromNone()
    {
        Assert.True(Schema("3.0.0", "{ type: string, default: null }").Default!.IsJsonNullSentinel());
        Assert.Null(Schema("3.0.0", "{ type: string }").Default);
    }

    [Fact]
    public void BooleanSchemasAreSchemasSince31()
    {
        Assert.NotNull(Schema("3.1.0", "{ type: array, items: true }").Items);
        Assert.NotNull(Schema("3.1.0", "{ type: object, properties: { a: false } }").Properties!["a"].Not);
        Assert.NotNull(Schema("3.1.0", "true"));
        Assert.False(Schema("3.1.0", "{ type: object, additionalProperties: false }").AdditionalPropertiesAllowed);
    }

    private static System.Text.Json.Nodes.JsonNode Constant(string schema) =>
        Assert.IsType<JsonNodeExtension>(Schema("3.1.0", schema).Extensions![SpecExtensions.Const]).Node;
}
