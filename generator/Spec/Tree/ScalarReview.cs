using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json;
using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>Checks the values that Microsoft.OpenApi parses as numbers, booleans or texts without expecting anything else.</summary>
internal sealed class ScalarReview(SpecVersion version, ProblemList problems)
{
    /// <summary>The value to go on with; null, with a problem, to leave it out.</summary>
    public JsonNode? Review(JsonNode value, KeywordShape shape, NodePath path)
    {
        string? expected = shape switch
        {
            KeywordShape.Boolean => IsBoolean(value) ? null : "true or false",
            KeywordShape.WholeNumber => IsWholeNumber(value) ? null : "a whole number below 2147483648",
            KeywordShape.Number => IsNumber(value) ? null : "a number",
            KeywordShape.Limit when version >= SpecVersion.V31 => IsNumber(value) ? null : "a number",
            KeywordShape.Limit => IsBoolean(value) ? null : "true or false",
            _ => value is JsonArray ? null : "a list",
        };
        if (expected is null)
        {
            return value is JsonArray list ? ReviewItems(list, shape, path) : value;
        }

        problems.Add(DocumentRules.ValueOfWrongType, path.ToString(), path.ToString(), expected, Nulls.Describe(value));
        return null;
    }

    private JsonArray ReviewItems(JsonArray list, KeywordShape shape, NodePath path)
    {
        for (int i = list.Count - 1; i >= 0; i--)
        {
            if (shape == KeywordShape.Values)
            {
                list[i] ??= Nulls.Create();
            }
            else if (list[i] is not JsonValue)
            {
                problems.Add(DocumentRules.ValueOfWrongType, path.Below(i).ToString(), path.Below(i).ToString(), "a text", Nulls.Describe(list[i]));
                list.RemoveAt(i);
            }
        }

        return list;
    }

    // The library also takes the texts "true" and "12".
    private static bool IsBoolean(JsonNode value) => value is JsonValue && bool.TryParse(value.ToString(), out _);

    private static bool IsWholeNumber(JsonNode value) =>
        value is JsonValue && int.TryParse(value.ToString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out _);

    private static bool IsNumber(JsonNode value) =>
        value is JsonValue && value.GetValueKind() is JsonValueKind.Number or JsonValueKind.String
        && decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
