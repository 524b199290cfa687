using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>Checks the values that Microsoft.OpenApi parses as numbers, booleans or texts without expecting anything else.</summary>
internal sealed class ScalarReview(SpecVersion version, ProblemList problems)
{
    /// <summary>The value to go on with; null to leave it out, with a problem unless nothing is lost.</summary>
    public JsonNode? Review(JsonNode value, KeywordShape shape, NodePath path) => shape switch
    {
        KeywordShape.Values => value is JsonArray list ? WithNulls(list) : LeftOut(value, "a list", path),
        KeywordShape.Texts => value is JsonArray list ? Items(list, path, static item => item is JsonValue, "a text") : LeftOut(value, "a list", path),
        KeywordShape.Schemes => value is JsonArray list ? Items(list, path, IsScheme, "http, https, ws or wss") : LeftOut(value, "a list", path),
        KeywordShape.TextMap => value is JsonObject map ? Texts(map, path) : LeftOut(value, "an object", path),
        KeywordShape.Boolean => IsBoolean(value) ? value : LeftOut(value, "true or false", path),
        KeywordShape.Number => IsNumber(value) ? value : LeftOut(value, "a number", path),

        // A limit beyond the library's 32 bits limits nothing.
        KeywordShape.WholeNumber => FitsInt32(value) ? value : IsNumber(value) ? null : LeftOut(value, "a whole number", path),
        KeywordShape.Limit when version >= SpecVersion.V31 => value is JsonValue ? value : LeftOut(value, "a number", path),
        KeywordShape.Limit => IsBoolean(value) ? value : LeftOut(value, "true or false", path),
        KeywordShape.CollectionFormat => CollectionFormat(value, path),
        _ => value,
    };

    private static JsonArray WithNulls(JsonArray list)
    {
        for (int i = 0; i < list.Count; i++)
        {
            list[i] ??= Nulls.Create();
        }

        return list;
    }

    private JsonArray Items(JsonArray list, NodePath path, Func<JsonNode?, bool> isRight, string expected)
    {
        for (int i = list.Count - 1; i >= 0; i--)
        {
            if (!isRight(list[i]))
            {
                LeftOut(list[i], expected, path.Below(i));
                list.RemoveAt(i);
            }
        }

        return list;
    }

    private JsonObject Texts(JsonObject map, NodePath path)
    {
        Replacements replacements = default;
        foreach (KeyValuePair<string, JsonNode?> entry in map)
        {
            bool isText = entry.Value is JsonValue && entry.Value.ToString().Length > 0;
            replacements.Add(entry.Key, entry.Value, isText ? entry.Value : LeftOut(entry.Value, "a text", path.Below(entry.Key)));
        }

        replacements.Apply(map);
        return map;
    }

    private JsonNode? CollectionFormat(JsonNode value, NodePath path)
    {
        if (value is JsonValue && value.ToString() is "csv" or "ssv" or "tsv" or "pipes" or "multi")
        {
            return value;
        }

        problems.Add(UnsupportedRules.CollectionFormat, path.ToString(), value.ToString());
        return null;
    }

    private JsonNode? LeftOut(JsonNode? value, string expected, NodePath path)
    {
        problems.Add(DocumentRules.ValueOfWrongType, path.ToString(), path.Pointer, expected, Nulls.Describe(value));
        return null;
    }

    private static bool IsScheme(JsonNode? value) => value is JsonValue && value.ToString() is "http" or "https" or "ws" or "wss";

    // The library also takes the texts "true" and "12".
    private static bool IsBoolean(JsonNode value) => value is JsonValue && bool.TryParse(value.ToString(), out _);

    private static bool FitsInt32(JsonNode value) => int.TryParse(value.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out _);

    private static bool IsNumber(JsonNode value) =>
        value.GetValueKind() is JsonValueKind.Number or JsonValueKind.String
        && decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
