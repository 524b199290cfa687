using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Corpus.RoundTrip;

/// <summary>Compares JSON by what it means: members by name, numbers and uuids by value, instants to 100 ns, everything else by its text.</summary>
internal static class SameJson
{
    /// <returns>Where the two differ, and how; null where they don't.</returns>
    public static string? Difference(JsonNode? expected, JsonNode? actual, string path = "$") => (expected, actual) switch
    {
        (null, null) => null,
        (JsonObject left, JsonObject right) => Members(left, right, path),
        (JsonArray left, JsonArray right) when left.Count == right.Count =>
            left.Zip(right).Select((pair, i) => Difference(pair.First, pair.Second, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"))).FirstOrDefault(difference => difference is not null),
        (JsonValue left, JsonValue right) when IsSame(left, right) => null,
        _ => $"{path}: {Cut(expected)} became {Cut(actual)}",
    };

    private static string? Members(JsonObject expected, JsonObject actual, string path)
    {
        foreach (string name in expected.Select(member => member.Key).Union(actual.Select(member => member.Key)))
        {
            string below = $"{path}.{name}";
            string? difference = !actual.ContainsKey(name) ? $"{below} is gone"
                : !expected.TryGetPropertyValue(name, out JsonNode? left) ? $"{below} was added"
                : Difference(left, actual[name], below);
            if (difference is not null)
            {
                return difference;
            }
        }

        return null;
    }

    private static bool IsSame(JsonValue left, JsonValue right) => (left.GetValueKind(), right.GetValueKind()) switch
    {
        (JsonValueKind.String, JsonValueKind.String) => left.GetValue<string>() is var a && right.GetValue<string>() is var b && (a == b || SameUuid(a, b) || SameInstant(a, b)),
        (JsonValueKind.Number, JsonValueKind.Number) => SameNumber(left.ToJsonString(), right.ToJsonString()),
        (JsonValueKind kind, JsonValueKind other) => kind == other,
    };

    private static bool SameUuid(string left, string right) => Guid.TryParse(left, out Guid a) && Guid.TryParse(right, out Guid b) && a == b;

    private static bool SameInstant(string left, string right) =>
        left.Length >= 20 && DateTimeOffset.TryParse(left, CultureInfo.InvariantCulture, out DateTimeOffset a)
        && DateTimeOffset.TryParse(right, CultureInfo.InvariantCulture, out DateTimeOffset b) && (a - b).Duration() <= TimeSpan.FromTicks(1);

    private static bool SameNumber(string left, string right) =>
        left == right
        || (decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal a) && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal b)
            ? a == b
            : double.Parse(left, CultureInfo.InvariantCulture).Equals(double.Parse(right, CultureInfo.InvariantCulture)));

    private static string Cut(JsonNode? value)
    {
        string text = value?.ToJsonString() ?? "null";
        return text.Length > 80 ? text[..80] + "…" : text;
    }
}
