using System.Text.Json.Nodes;
using Clarifeye.Generated.Spec;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Api;

/// <summary>A criterion (Arazzo 1.0, section 4.6.11) that asks for one of several texts of one property.</summary>
internal sealed record PollingCriterion(string Property, EquatableArray<string> Values)
{
    private const string Body = "$response.body#/";

    // A quote, an escape or an operator would make more than one comparison of it.
    private static readonly char[] s_beyondAText = ['"', '\'', '\\', '=', '!', '<', '>', '&', '|'];

    /// <summary>The status that a criterion <c>$statusCode == 200</c> asks for; null for another criterion.</summary>
    public static string? Status(JsonNode? criterion)
    {
        string[] sides = Text(criterion, "type") is null or "simple" && Text(criterion, "condition") is { } condition ? Split(condition) : [];
        return sides is ["$statusCode", { Length: 3 } status] && status.All(IsDigit) ? status : null;
    }

    /// <summary>Null when it is not of the forms <c>$response.body#/p == "text"</c> or <c>^(text|text)$</c>.</summary>
    public static PollingCriterion? Read(JsonNode? criterion) => (Text(criterion, "type") ?? "simple", Text(criterion, "condition")) switch
    {
        ("simple", { } condition) => Simple(condition),
        ("regex", { } condition) when PropertyOf(Text(criterion, "context")) is { } property && Alternatives(condition) is { } values => new(property, values),
        _ => null,
    };

    private static PollingCriterion? Simple(string condition)
    {
        if (Split(condition) is not [{ } left, { } value] || PropertyOf(left) is not { } property || property.IndexOfAny(s_beyondAText) >= 0 || property.Any(char.IsWhiteSpace))
        {
            return null;
        }

        bool quoted = value.Length >= 2 && value[0] is '"' or '\'' && value[value.Length - 1] == value[0];
        string text = quoted ? value.Substring(1, value.Length - 2) : "";
        return quoted && text.IndexOfAny(s_beyondAText) < 0 ? new(property, [text]) : null;
    }

    /// <summary>Both sides of a comparison; more or fewer than two are none.</summary>
    private static string[] Split(string condition) => [.. condition.Split(["=="], StringSplitOptions.None).Select(side => side.Trim())];

    /// <summary>The texts an anchored alternation of plain words matches; a document's pattern never runs.</summary>
    private static EquatableArray<string>? Alternatives(string pattern)
    {
        string? inner = Inside(pattern, "^(?:", ")$") ?? Inside(pattern, "^(", ")$") ?? Inside(pattern, "^", "$");
        string[] words = inner?.Split('|') ?? [];
        bool grouped = pattern.StartsWith("^(", StringComparison.Ordinal);
        return words.Length > 0 && (grouped || words.Length == 1) && words.All(word => word.Length > 0 && word.All(IsPlain)) ? words.ToEquatableArray() : null;
    }

    private static string? Inside(string text, string start, string end) =>
        text.Length >= start.Length + end.Length && text.StartsWith(start, StringComparison.Ordinal) && text.EndsWith(end, StringComparison.Ordinal)
            ? text.Substring(start.Length, text.Length - start.Length - end.Length)
            : null;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Whether it means itself in a pattern.</summary>
    private static bool IsPlain(char c) => IsDigit(c) || c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '-' or ' ';

    private static string? PropertyOf(string? context) =>
        context?.StartsWith(Body, StringComparison.Ordinal) == true && context.IndexOf('/', Body.Length) < 0 && context.Length > Body.Length
            ? JsonPointer.Unescape(context.Substring(Body.Length))
            : null;

    private static string? Text(JsonNode? criterion, string name) =>
        criterion is JsonObject && criterion[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
