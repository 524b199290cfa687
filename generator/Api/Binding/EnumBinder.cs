using System.Text.Json;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds a string enum. Enums of numbers and booleans keep their type; their values are documentation.</summary>
internal static class EnumBinder
{
    /// <summary>Null when not all listed values are strings (or null).</summary>
    public static ApiType? Bind(Binding binding, IOpenApiSchema schema, Place place)
    {
        List<JsonNode> values = [.. schema.Enum!.Where(value => !SchemaFacts.IsNull(value))];
        if (values.Count == 0 || values.Any(value => value.GetValueKind() != JsonValueKind.String) || schema.KindsBesidesNull() is not (null or JsonSchemaType.String))
        {
            return null;
        }

        return binding.Define(place.Pointer, () => new EnumDefinition(place.Pointer, place.Name, Values(values))
        {
            Description = schema.Description,
            IsDeprecated = schema.Deprecated,
        });
    }

    private static EquatableArray<EnumValue> Values(IEnumerable<JsonNode> values) =>
        values.Select(value => value.GetValue<string>()).Distinct(StringComparer.Ordinal).Select(text => new EnumValue(text)).ToEquatableArray();
}
