using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Corpus.RoundTrip;

/// <summary>The formats that a client has types for.</summary>
internal static partial class Formats
{
    public static bool Fits(JsonNode? value, string format) => SchemaFacts.Kind(value) switch
    {
        JsonValueKind.String => FitsText(value!.GetValue<string>(), format),
        JsonValueKind.Number => FitsNumber(value!, format),
        _ => true,
    };

    /// <summary>Whether a number has no fraction that is not zero.</summary>
    public static bool IsWhole(JsonNode value) => decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && decimal.IsInteger(number);

    private static bool FitsText(string text, string format) => format switch
    {
        "uuid" => Guid.TryParseExact(text, "D", out _),
        "date-time" => DateTime().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _),
        "time" => Time().IsMatch(text),
        "byte" => Convert.TryFromBase64String(text, new byte[text.Length], out _),
        "duration" => Duration().IsMatch(text),
        _ => true,
    };

    private static bool FitsNumber(JsonNode value, string format)
    {
        bool isNumber = decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number);
        return format switch
        {
            "int32" => isNumber && decimal.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue,
            "int64" => isNumber && decimal.IsInteger(number) && number is >= long.MinValue and <= long.MaxValue,
            "float" => Math.Abs(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)) <= float.MaxValue,
            _ => true,
        };
    }

    // RFC 3339, section 5.6.
    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$")]
    private static partial Regex DateTime();

    [GeneratedRegex(@"^\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?$")]
    private static partial Regex Time();

    // RFC 3339, appendix A.
    [GeneratedRegex(@"^P(?!$)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)$")]
    private static partial Regex Duration();
}
