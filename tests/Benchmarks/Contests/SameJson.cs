using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Benchmarks.Contests;

/// <summary>Compares JSON by what it means: members by name, instants to 100 ns, everything else by its text.</summary>
static class SameJson
{
    /// <returns>Where the two differ, or null where they don't.</returns>
    public static string? Difference(JsonNode? expected, JsonNode? actual, bool nullsCount) => (expected, actual) switch
    {
        (JsonObject left, JsonObject right) => Members(left, right, nullsCount),
        (JsonArray left, JsonArray right) when left.Count == right.Count =>
            left.Zip(right).Select(pair => Difference(pair.First, pair.Second, nullsCount)).FirstOrDefault(difference => difference is not null),
        (null, null) => null,
        (JsonValue left, JsonValue right) when Scalar(left) == Scalar(right) => null,
        _ => $"{expected?.GetPath() ?? "a null"} became {actual?.ToJsonString() ?? "null"}",
    };

    static string? Members(JsonObject expected, JsonObject actual, bool nullsCount) => expected.Select(member => member.Key)
        .Union(actual.Select(member => member.Key))
        .Select(name => nullsCount && expected.ContainsKey(name) != actual.ContainsKey(name)
            ? $"{expected.GetPath()}.{name} is in one only"
            : Difference(expected[name], actual[name], nullsCount))
        .FirstOrDefault(difference => difference is not null);

    static string Scalar(JsonValue value)
    {
        if (value.GetValueKind() != JsonValueKind.String)
        {
            return value.ToJsonString();
        }
        string text = value.GetValue<string>();
        return text.Length >= 20 && text[10] == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var instant)
            ? instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)
            : $"\"{text}\"";
    }
}
