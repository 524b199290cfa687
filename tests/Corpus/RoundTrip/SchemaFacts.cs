using System.Text.Json;
using System.Text.Json.Nodes;
using Corpus.Documents;

namespace Corpus.RoundTrip;

/// <summary>What the keywords of a schema say, as they are written.</summary>
internal static class SchemaFacts
{
    public static string? Text(this Located schema, string keyword) => schema.Below(keyword)?.Node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static bool Says(this Located schema, string keyword) => schema.Below(keyword)?.Node is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static IEnumerable<Located> List(this Located schema, string keyword) => schema.Below(keyword) is { Node: JsonArray } list ? list.Children() : [];

    /// <summary>The types it states; none when it states none.</summary>
    public static IReadOnlyList<string> Types(this Located schema) => schema.Below("type")?.Node switch
    {
        JsonArray several => [.. several.Select(type => type?.ToString() ?? "null")],
        JsonValue single => [single.ToString()],
        _ => schema.Node is JsonObject members && members.ContainsKey("type") ? ["null"] : [],
    };

    public static bool AllowsNull(this Located schema) => schema.Says("nullable") || schema.Says("x-nullable") || schema.Types().Contains("null");

    public static JsonValueKind Kind(JsonNode? value) => value?.GetValueKind() ?? JsonValueKind.Null;

    /// <summary>Whether two values are the same to JSON Schema: numbers by value.</summary>
    public static bool Same(JsonNode? left, JsonNode? right) => SameJson.Difference(left, right) is null;
}
