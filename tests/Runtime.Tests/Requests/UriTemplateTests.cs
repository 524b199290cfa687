using System.Text.Json;
using System.Text.RegularExpressions;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

/// <summary>The suite of RFC 6570, as far as OpenAPI's styles are its operators: templates of one variable and without a prefix length.</summary>
public sealed partial class UriTemplateTests
{
    [Theory]
    [InlineData("spec-examples.json", 24)]
    [InlineData("spec-examples-by-section.json", 41)]
    [InlineData("extended-tests.json", 15)]
    public void EveryTemplateThatAStyleStandsForIsExpandedAsTheSuiteSays(string file, int templates)
    {
        using var suite = JsonDocument.Parse(SharedFiles.Text($"conformance/uritemplate-test/{file}"));
        int count = 0;
        foreach (var group in suite.RootElement.EnumerateObject().Select(group => group.Value))
        {
            foreach (var test in group.GetProperty("testcases").EnumerateArray())
            {
                if (Expression().Match(test[0].GetString()!) is { Success: true } match && group.GetProperty("variables").TryGetProperty(match.Groups["name"].Value, out var value)
                    && IsValue(value) && Expanded(match, value) is { } expanded)
                {
                    string[] accepted = test[1].ValueKind == JsonValueKind.Array ? [.. test[1].EnumerateArray().Select(one => one.GetString()!)] : [test[1].GetString()!];
                    Assert.True(accepted.Contains(expanded), $"{test[0]}: {expanded}, not {string.Join(" or ", accepted)}");
                    count++;
                }
            }
        }
        Assert.Equal(templates, count);
    }

    // What is undefined to a template is left out before anything is laid out.
    static bool IsValue(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => false,
        JsonValueKind.Array => json.GetArrayLength() > 0,
        JsonValueKind.Object => json.EnumerateObject().Any(),
        _ => true,
    };

    static string? Expanded(Match match, JsonElement json)
    {
        string name = match.Groups["name"].Value;
        bool explode = match.Groups["explode"].Success;
        string Path(ParameterStyle style) => ParameterLayout.Path(name, json, style, explode, Uri.EscapeDataString);
        string Query() => string.Join('&', ParameterLayout.Query(name, json, ParameterStyle.Form, explode));
        return match.Groups["operator"].Value switch
        {
            "" => Path(ParameterStyle.Simple),
            "." => Path(ParameterStyle.Label),
            ";" => Path(ParameterStyle.Matrix),
            "?" => "?" + Query(),
            "&" => "&" + Query(),
            "+" => ParameterLayout.Path(name, json, ParameterStyle.Simple, explode, UriText.ReservedInPath),
            _ => null,
        };
    }

    [GeneratedRegex(@"\A\{(?<operator>[+#./;?&]?)(?<name>[^,:*}]+)(?<explode>\*)?\}\z")]
    private static partial Regex Expression();
}
