using System.Text.Json;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

/// <summary>The tables "Style Examples" of the OpenAPI specification.</summary>
public sealed class StyleTableTests
{
    static readonly string[] s_kinds = ["string", "array", "object"];

    [Theory]
    [InlineData("3.0.4")]
    [InlineData("3.1.1")]
    [InlineData("3.1.2")]
    public void EveryRowIsLaidOutAsTheSpecificationSays(string version)
    {
        using var table = JsonDocument.Parse(SharedFiles.Text($"conformance/openapi-style-tables/style-examples-{version}.json"));
        var values = table.RootElement.GetProperty("values");
        var cells = from row in table.RootElement.GetProperty("rows").EnumerateArray()
                    from kind in s_kinds
                    let expected = row.GetProperty(kind).GetString()
                    where expected is not null && row.GetProperty("explode").ValueKind is JsonValueKind.True or JsonValueKind.False
                    select (Row: row, Kind: kind, Expected: expected);

        int count = 0;
        foreach (var (row, kind, expected) in cells)
        {
            // Some versions show a query with its question mark, some without.
            Assert.Equal(expected.TrimStart('?'), Laid(row, values.GetProperty(kind)));
            count++;
        }
        Assert.InRange(count, 20, 100);
    }

    static string Laid(JsonElement row, JsonElement json)
    {
        var style = Enum.Parse<ParameterStyle>(row.GetProperty("style").GetString()!, ignoreCase: true);
        bool explode = row.GetProperty("explode").GetBoolean();
        var value = ParameterValue.Of(json)!;
        return style is ParameterStyle.Simple or ParameterStyle.Label or ParameterStyle.Matrix
            ? ParameterLayout.Path("color", value, style, explode)
            : string.Join('&', ParameterLayout.Query("color", value, style, explode));
    }
}
