using System.Text.Json;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

/// <summary>The tables "Style Examples" of the OpenAPI specification.</summary>
public sealed class StyleTableTests
{
    static readonly string[] s_kinds = ["string", "array", "object"];

    [Theory]
    [InlineData("3.0.0")]
    [InlineData("3.0.3")]
    [InlineData("3.0.4")]
    [InlineData("3.1.0")]
    [InlineData("3.1.1")]
    [InlineData("3.1.2")]
    [InlineData("3.2.0")]
    public void EveryRowIsLaidOutAsTheSpecificationSays(string version)
    {
        using var table = JsonDocument.Parse(SharedFiles.Text($"conformance/openapi-style-tables/style-examples-{version}.json"));
        var values = table.RootElement.GetProperty("values");
        var cells = from row in table.RootElement.GetProperty("rows").EnumerateArray()
                    from kind in s_kinds
                    let expected = row.GetProperty(kind).GetString()
                    where expected is not null
                    select (Row: row, Kind: kind, Expected: expected);

        int count = 0;
        foreach (var (row, kind, expected) in cells)
        {
            // Some versions show a query with its question mark, some without.
            Assert.Equal(Corrected(version, row, kind, expected), Laid(row, values.GetProperty(kind)));
            count++;
        }
        Assert.InRange(count, 20, 100);
    }

    static string Laid(JsonElement row, JsonElement json)
    {
        var style = Enum.Parse<ParameterStyle>(row.GetProperty("style").GetString()!, ignoreCase: true);
        bool explode = row.GetProperty("explode").ValueKind != JsonValueKind.False;
        return style switch
        {
            ParameterStyle.Simple or ParameterStyle.Label or ParameterStyle.Matrix => ParameterLayout.Path("color", json, style, explode, Uri.EscapeDataString),
            ParameterStyle.Cookie => string.Join("; ", ParameterLayout.Cookie("color", json, style, explode)),
            _ => string.Join('&', ParameterLayout.Query("color", json, style, explode)),
        };
    }

    // The earlier tables encode nothing, leave the names of delimited parameters out, join labels by dots, and have an object's last pair missing in one cell.
    static string Corrected(string version, JsonElement row, string kind, string expected) => (version, row.GetProperty("style").GetString(), kind) switch
    {
        ("3.0.0" or "3.0.3" or "3.1.0", "spaceDelimited", _) => "color=" + expected,
        ("3.0.0" or "3.0.3" or "3.1.0", "pipeDelimited", "object") => "color=R%7C100%7CG%7C200%7CB%7C150",
        ("3.0.0" or "3.0.3" or "3.1.0", "pipeDelimited", _) => "color=" + expected.Replace("|", "%7C", StringComparison.Ordinal),
        ("3.0.0" or "3.0.3" or "3.1.0", "deepObject", _) => expected.Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal),
        ("3.0.0" or "3.0.3" or "3.1.0", "label", "array" or "object") when !row.GetProperty("explode").GetBoolean() => "." + expected[1..].Replace('.', ','),
        _ => expected.TrimStart('?'),
    };
}
