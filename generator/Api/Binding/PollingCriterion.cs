using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Api;

/// <summary>A criterion (Arazzo 1.0, section 4.6.11) that asks for one of several texts of one property.</summary>
internal sealed record PollingCriterion(string Property, EquatableArray<string> Values)
{
    private const string Body = "$response.body#/";

    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(100);

    // A quote, an escape or an operator would make more than one comparison of it.
    private static readonly char[] s_beyondAText = ['"', '\'', '\\', '=', '!', '<', '>', '&', '|'];

    /// <summary>The status that a criterion <c>$statusCode == 200</c> asks for; null for another criterion.</summary>
    public static string? Status(JsonNode? criterion) =>
        Text(criterion, "type") is null or "simple" && Text(criterion, "condition") is { } condition
        && Regex.Match(condition, @"\A\s*\$statusCode\s*==\s*([0-9]{3})\s*\z", RegexOptions.CultureInvariant, s_patience) is { Success: true } match
            ? match.Groups[1].Value
            : null;

    /// <summary>Null when it is not of the forms <c>$response.body#/p == "text"</c> or <c>^(text|text)$</c>.</summary>
    public static PollingCriterion? Read(JsonNode? criterion) => (Text(criterion, "type") ?? "simple", Text(criterion, "condition")) switch
    {
        ("simple", { } condition) => Simple(condition),
        ("regex", { } condition) when PropertyOf(Text(criterion, "context")) is { } property && Alternatives(condition) is { } values => new(property, values),
        _ => null,
    };

    private static PollingCriterion? Simple(string condition)
    {
        int equals = condition.IndexOf("==", StringComparison.Ordinal);
        if (equals < 0 || PropertyOf(condition.Substring(0, equals).Trim()) is not { } property || property.IndexOfAny(s_beyondAText) >= 0 || property.Any(char.IsWhiteSpace))
        {
            return null;
        }

        string value = condition.Substring(equals + 2).Trim();
        bool quoted = value.Length >= 2 && value[0] is '"' or '\'' && value[value.Length - 1] == value[0];
        string text = quoted ? value.Substring(1, value.Length - 2) : "";
        return quoted && text.IndexOfAny(s_beyondAText) < 0 ? new(property, [text]) : null;
    }

    /// <summary>The texts an anchored alternation of plain words matches; a document's pattern never runs.</summary>
    private static EquatableArray<string>? Alternatives(string pattern)
    {
        Match match = Regex.Match(pattern, @"\A\^\(?(?:\?:)?([A-Za-z0-9_\- ]+(?:\|[A-Za-z0-9_\- ]+)*)\)?\$\z", RegexOptions.CultureInvariant, s_patience);
        bool grouped = pattern.StartsWith("^(", StringComparison.Ordinal) && pattern.EndsWith(")$", StringComparison.Ordinal);
        bool plain = pattern.IndexOfAny(['(', ')', '|']) < 0;
        return match.Success && (grouped || plain) ? match.Groups[1].Value.Split('|').ToEquatableArray() : null;
    }

    private static string? PropertyOf(string? context) =>
        context?.StartsWith(Body, StringComparison.Ordinal) == true && context.IndexOf('/', Body.Length) < 0 && context.Length > Body.Length
            ? context.Substring(Body.Length).Replace("~1", "/").Replace("~0", "~")
            : null;

    private static string? Text(JsonNode? criterion, string name) =>
        criterion is JsonObject && criterion[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
