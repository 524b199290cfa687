using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds the type and format of a scalar. An unknown format says nothing: the type alone counts.</summary>
internal static class ScalarBinder
{
    /// <summary>Null when the schema is not of one scalar type.</summary>
    public static ScalarType? Bind(IOpenApiSchema schema) => Bind(schema.KindsBesidesNull(), schema);

    /// <summary>One of the types of a schema; null when it is not a scalar one.</summary>
    public static ScalarType? Bind(JsonSchemaType? kind, IOpenApiSchema schema) => kind switch
    {
        JsonSchemaType.String => new ScalarType(Text(schema)),
        JsonSchemaType.Integer => new ScalarType(Integer(schema.Format)),
        JsonSchemaType.Number => new ScalarType(Number(schema.Format)),
        JsonSchemaType.Number | JsonSchemaType.Integer => new ScalarType(Number(schema.Format)),
        JsonSchemaType.Boolean => new ScalarType(ScalarKind.Boolean),
        _ => null,
    };

    /// <summary>Whether an integer of the format fits 32 bits.</summary>
    public static bool IsShort(string? format) => format is "int32" or "int16" or "int8" or "uint8" or "uint16";

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

    /// <summary>Formats that a C# type holds without loss; times of day and durations stay texts, as they have more forms than TimeOnly and TimeSpan.</summary>
    private static ScalarKind Text(IOpenApiSchema schema) => schema.Format switch
    {
        "uuid" => ScalarKind.Uuid,
        "date-time" => ScalarKind.DateTime,
        "date" => ScalarKind.Date,
        "byte" => ScalarKind.Bytes,
        null when schema is OpenApiSchema { ContentEncoding: "base64" } => ScalarKind.Bytes,
        _ => ScalarKind.String,
    };

    private static ScalarKind Integer(string? format) => IsShort(format) ? ScalarKind.Int32 : format is "uint64" ? ScalarKind.UInt64 : ScalarKind.Int64;

    /// <remarks>A float too is 64 bits wide: servers that declare one send more digits than 32 bits keep, of coordinates for example.</remarks>
    private static ScalarKind Number(string? format) => format switch
    {
        "decimal" or "decimal128" => ScalarKind.Decimal,
        "int32" => ScalarKind.Int32,
        "int64" => ScalarKind.Int64,
        "uint64" => ScalarKind.UInt64,
        _ => ScalarKind.Double,
    };
}
