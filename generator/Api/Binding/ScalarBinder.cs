using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds the type and format of a scalar. An unknown format says nothing: the type alone counts.</summary>
internal static class ScalarBinder
{
    /// <summary>Null when the schema is not of one scalar type.</summary>
    public static ScalarType? Bind(IOpenApiSchema schema) => schema.KindsBesidesNull() switch
    {
        JsonSchemaType.String => new ScalarType(Text(schema.Format)),
        JsonSchemaType.Integer => new ScalarType(schema.Format is "int32" or "int16" or "int8" or "uint8" or "uint16" ? ScalarKind.Int32 : ScalarKind.Int64),
        JsonSchemaType.Number => new ScalarType(Number(schema.Format)),
        JsonSchemaType.Number | JsonSchemaType.Integer => new ScalarType(Number(schema.Format)),
        JsonSchemaType.Boolean => new ScalarType(ScalarKind.Boolean),
        _ => null,
    };

    /// <summary>The type that all of these values have; null when they have no scalar type in common.</summary>
    public static ScalarType? OfValues(IEnumerable<JsonNode?> values)
    {
        List<JsonNode> some = [.. values.Where(value => !SchemaFacts.IsNull(value)).Select(value => value!)];
        bool IsInteger(JsonNode value) => value.GetValueKind() == JsonValueKind.Number && long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        return some switch
        {
            [] => null,
            _ when some.All(IsInteger) => new ScalarType(ScalarKind.Int64),
            _ when some.All(value => value.GetValueKind() == JsonValueKind.Number) => new ScalarType(ScalarKind.Double),
            _ when some.All(value => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False) => new ScalarType(ScalarKind.Boolean),
            _ => null,
        };
    }

    public static bool IsBinary(IOpenApiSchema schema) =>
        schema is { Format: "binary" } or OpenApiSchema { ContentMediaType: not null, ContentEncoding: null } && schema.KindsBesidesNull() is JsonSchemaType.String or null;

    private static ScalarKind Text(string? format) => format switch
    {
        "uuid" => ScalarKind.Uuid,
        "date-time" => ScalarKind.DateTime,
        "date" => ScalarKind.Date,
        "byte" => ScalarKind.Bytes,
        _ => ScalarKind.String,
    };

    private static ScalarKind Number(string? format) => format switch
    {
        "float" => ScalarKind.Single,
        "decimal" => ScalarKind.Decimal,
        "int32" => ScalarKind.Int32,
        "int64" => ScalarKind.Int64,
        _ => ScalarKind.Double,
    };
}
