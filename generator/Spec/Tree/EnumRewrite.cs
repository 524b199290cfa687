using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>Reads the values that an enum lists for a list or an object, none of which can be one: those of a list mean its items, as documents write it, and those of an object nothing.</summary>
internal static class EnumRewrite
{
    public static void Apply(JsonObject schema, NodePath path, ProblemList problems)
    {
        if (schema["enum"] is not JsonArray { Count: > 0 } values || TypeOf(schema["type"]) is not ("array" or "object") || values.Any(value => value is not JsonValue))
        {
            return;
        }

        bool isList = TypeOf(schema["type"]) == "array";
        bool isOfItems = isList && schema["items"] is JsonObject items && !items.ContainsKey("enum") && !items.ContainsKey(Reference.Keyword) && TypeOf(items["type"]) is not ("array" or "object");
        schema.Remove("enum");
        if (isOfItems)
        {
            schema["items"]!["enum"] = values;
        }

        problems.Add(
            DocumentRules.EnumOfCollection,
            path.Below("enum").Pointer,
            isList ? "a list" : "an object",
            isOfItems ? "They are taken for those of its items: move them there" : "They count for nothing: remove them, or correct the type");
    }

    // With null or without.
    private static string? TypeOf(JsonNode? type) => type is JsonArray types
        ? types.Select(one => one?.ToString()).Where(one => one is not (null or "null")).ToList() is [{ } only] ? only : null
        : type?.ToString();
}
