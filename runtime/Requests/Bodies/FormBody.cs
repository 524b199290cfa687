using System.Text;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>
/// An <c>application/x-www-form-urlencoded</c> body: the properties laid out as a query. Blanks are <c>%20</c>, which every reader of that format
/// understands.
/// </summary>
static class FormBody
{
    public static RequestBody Of<T, TCodec>(T value, ApiOperation operation)
        where TCodec : IJsonCodec<T>
    {
        using var json = RequestJson.Parsed<T, TCodec>(value);
        return new BytesBody(Encoding.ASCII.GetBytes(string.Join('&', Pairs(json.RootElement, operation))), new("application/x-www-form-urlencoded"));
    }

    /// <summary>The pairs of an object, as the operation lays out its properties.</summary>
    /// <exception cref="ArgumentException">The value is no object.</exception>
    public static IEnumerable<string> Pairs(JsonElement json, ApiOperation operation) => json.ValueKind == JsonValueKind.Object
        ? json.EnumerateObject().SelectMany(property => Pairs(property, operation))
        : throw new ArgumentException($"{operation.Id}: a form needs the names and values of an object, and this is {json.ValueKind}.");

    // OpenAPI 3.1 section 4.8.15.1: what a style can't lay out is JSON by default.
    static IEnumerable<string> Pairs(JsonProperty property, ApiOperation operation)
    {
        if (property.Value.ValueKind == JsonValueKind.Null)
        {
            return [];
        }
        var style = property.Value.ValueKind == JsonValueKind.Object ? ParameterStyle.Json : ParameterStyle.Form;
        var field = operation.FieldOf(property.Name) ?? new(style, Explode: true, AllowReserved: false);
        return ParameterLayout.Query(property.Name, property.Value, field.Style, field.Explode, field.AllowReserved);
    }
}
