using System.Text.Json;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds a string enum. Enums of numbers and booleans keep their type; their values are documentation.</summary>
internal static class EnumBinder
{
    /// <summary>Null when not all listed values are strings (or null).</summary>
    /// <param name="listed">The values its <c>enum</c> or <c>const</c> lists.</param>
    public static ApiType? Bind(Binding binding, IOpenApiSchema schema, IEnumerable<JsonNode?> listed, Place place)
    {
        List<JsonNode> values = [.. listed.Where(value => !SchemaFacts.IsNull(value)).Select(value => value!)];
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
