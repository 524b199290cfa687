using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>What vendor extensions say of an enum's values: their names and descriptions.</summary>
internal sealed class EnumAnnotations(IOpenApiSchema schema)
{
    private static readonly string[] s_names = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
    private static readonly string[] s_descriptions = ["x-enum-descriptions", "x-enumDescriptions"];

    private Dictionary<string, JsonObject>? _microsoftValues;

    /// <param name="index">The value's place in the list.</param>
    public EnumValue Annotate(string text, int index)
    {
        MicrosoftValues.TryGetValue(text, out JsonObject? microsoft);
        return new EnumValue(text)
        {
            Name = Said(s_names, text, index) ?? Text(microsoft?["name"]),
            Description = Said(s_descriptions, text, index) ?? Text(microsoft?["description"]),
        };
    }

    /// <summary>The type's name for generators of Microsoft's (<c>x-ms-enum</c>); null without.</summary>
    public string? TypeName => Text((Extension("x-ms-enum") as JsonObject)?["name"]);

    /// <summary>A list in the order of the values, or an object by value.</summary>
    private string? Said(string[] extensions, string text, int index) => extensions
        .Select(name => Extension(name) switch
        {
            JsonArray list when index < list.Count => Text(list[index]),
            JsonObject map when map.TryGetPropertyValue(text, out JsonNode? said) => Text(said),
            _ => null,
        })
        .FirstOrDefault(said => said is not null);

    private Dictionary<string, JsonObject> MicrosoftValues => _microsoftValues ??= ((Extension("x-ms-enum") as JsonObject)?["values"] as JsonArray ?? [])
        .OfType<JsonObject>()
        .GroupBy(value => value["value"]?.ToString() ?? "", StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    private JsonNode? Extension(string name) =>
        schema.Extensions?.TryGetValue(name, out IOpenApiExtension? extension) == true && extension is JsonNodeExtension { Node: var node } ? node : null;

    private static string? Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0 && !SchemaFacts.IsNull(node) ? text : null;
}
