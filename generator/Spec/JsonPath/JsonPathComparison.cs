using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Compares values (RFC 9535 section 2.3.5.2.2): numbers by value, texts by code points, the rest only for equality.</summary>
internal static class JsonPathComparison
{
    public static bool Holds(JsonPathValue left, string comparison, JsonPathValue right, JsonPathRun run)
    {
        run.Visit();
        return Compare(left, comparison, right, run);
    }

    private static bool Compare(JsonPathValue left, string comparison, JsonPathValue right, JsonPathRun run) => comparison switch
    {
        "==" => AreEqual(left, right, run),
        "!=" => !AreEqual(left, right, run),
        "<" => IsLess(left, right, run),
        ">" => IsLess(right, left, run),
        "<=" => IsLess(left, right, run) || AreEqual(left, right, run),
        _ => IsLess(right, left, run) || AreEqual(left, right, run),
    };

    private static bool AreEqual(JsonPathValue left, JsonPathValue right, JsonPathRun run)
    {
        run.Visit();
        if (left.Kind != right.Kind)
        {
            return false;
        }

        return left.Kind switch
        {
            JsonValueKind.Number => Compare(left.Node!, right.Node!, run) == 0,
            JsonValueKind.String => AreEqual(left.Text!, right.Text!, run),
            JsonValueKind.Array => AreEqual((JsonArray)left.Node!, (JsonArray)right.Node!, run),
            JsonValueKind.Object => AreEqual((JsonObject)left.Node!, (JsonObject)right.Node!, run),
            _ => true,
        };
    }

    private static bool AreEqual(string left, string right, JsonPathRun run)
    {
        run.Visit(left);
        return left == right;
    }

    private static bool AreEqual(JsonArray left, JsonArray right, JsonPathRun run) =>
        left.Count == right.Count && left.Zip(right, (one, other) => AreEqual(JsonPathValue.Of(one), JsonPathValue.Of(other), run)).All(equal => equal);

    private static bool AreEqual(JsonObject left, JsonObject right, JsonPathRun run) =>
        left.Count == right.Count
        && left.All(member => right.TryGetPropertyValue(member.Key, out JsonNode? other) && AreEqual(JsonPathValue.Of(member.Value), JsonPathValue.Of(other), run));

    private static bool IsLess(JsonPathValue left, JsonPathValue right, JsonPathRun run) => (left.Kind, right.Kind) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => Compare(left.Node!, right.Node!, run) < 0,
        (JsonValueKind.String, JsonValueKind.String) => CompareCodePoints(left.Text!, right.Text!, run) < 0,
        _ => false,
    };

    private static int Compare(JsonNode left, JsonNode right, JsonPathRun run)
    {
        string one = left.ToJsonString();
        string other = right.ToJsonString();
        run.Visit(one);
        run.Visit(other);
        return decimal.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            && decimal.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal otherExact)
            ? exact.CompareTo(otherExact)
            : Approximate(one).CompareTo(Approximate(other));
    }

    // .NET Framework refuses what is beyond a double, .NET calls it infinite.
    private static double Approximate(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : number[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;

    // Ordinal comparison goes by UTF-16 units, where what needs two of them comes before U+E000.
    private static int CompareCodePoints(string left, string right, JsonPathRun run)
    {
        run.Visit(left);
        int i = 0;
        while (i < left.Length && i < right.Length && left[i] == right[i])
        {
            i++;
        }

        return i == left.Length || i == right.Length ? left.Length.CompareTo(right.Length) : Rank(left[i]).CompareTo(Rank(right[i]));
    }

    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
