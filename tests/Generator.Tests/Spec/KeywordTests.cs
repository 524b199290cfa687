using Clarifeye.Generated.Diagnostics;
using static Clarifeye.Generated.Tests.Spec.Reading;

namespace Clarifeye.Generated.Tests.Spec;

/// <summary>A key that means nothing is told of wherever it stands, at its own place, with the one that was meant.</summary>
public sealed class KeywordTests
{
    // What the documents call things; and what has no meaning for a client at all.
    private static readonly HashSet<string> s_names =
    [
        "v", "n", "key", "e", "f", "X-A", "l", "p", "c", "R", "A", "a", "b", "P", "oauth", "/a/{id}", "application/json", "multipart/form-data",
        "openapi", "swagger", "attribute", "namespace", "x-nullable",
    ];

    [Theory]
    [InlineData("3.0.0")]
    [InlineData("3.1.0")]
    [InlineData("3.2.0")]
    public void AKeyThatMeansNothingIsToldOfWhereverItStands(string version) =>
        Assert.Equal("", Untold(EveryKeyword.OpenApi3.Replace("VERSION", version, StringComparison.Ordinal)));

    [Fact]
    public void AKeyThatMeansNothingIsToldOfWhereverItStandsInSwagger2() => Assert.Equal("", Untold(EveryKeywordOfSwagger2.Text));

    [Theory]
    [InlineData("requried: [a]", "required")]
    [InlineData("propertis: {}", "properties")]
    [InlineData("descripton: d", "description")]
    [InlineData("Type: object", "type")]
    [InlineData("additionalproperties: false", "additionalProperties")]
    [InlineData("one_of: []", "oneOf")]
    [InlineData("ref: A", "$ref")]
    [InlineData("tpye: object", "type")]
    public void TheKeywordThatWasMeantIsNamed(string typo, string meant) =>
        Assert.Equal($" Did you mean '{meant}'?", Assert.Single(Of(WithSchemas("3.1.0", $"A: {{ {typo} }}")).Problems).Arguments[1]);

    [Theory]
    [InlineData("3.0.0", "if: {}", " It is a keyword of OpenAPI 3.1.")]
    [InlineData("3.0.0", "collectionFormat: csv", " It is a keyword of Swagger 2.0.")]
    public void AKeywordOfAnotherVersionIsCalledThat(string version, string schema, string said) =>
        Assert.Equal(said, Assert.Single(Of(WithSchemas(version, $"A: {{ {schema} }}")).Problems).Arguments[1]);

    [Theory]
    [InlineData("unheardOf: 1")]
    [InlineData("in: 1")]
    [InlineData("'': 1")]
    [InlineData("init: 1")]
    public void WhereNoneIsNearNoneIsNamed(string word) =>
        Assert.DoesNotContain("mean", Assert.Single(Of(WithSchemas("3.1.0", $"A: {{ {word} }}")).Problems).Arguments[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("x-requried: [a]")]
    [InlineData("X-Type: object")]
    [InlineData("properties: { requried: {}, propertis: {} }")]
    [InlineData("default: { requried: [a] }")]
    [InlineData("example: { requried: [a] }")]
    [InlineData("enum: [{ requried: [a] }]")]
    public void ExtensionsNamesAndDataMayBeCalledAnything(string schema) => Assert.Empty(Problems(WithSchemas("3.1.0", $"A: {{ {schema} }}")));

    [Theory]
    [InlineData("exclusiveMaximum: true")]
    [InlineData("exclusiveMinimum: false")]
    [InlineData("minimum: 1")]
    [InlineData("maximum: 1")]
    [InlineData("minItems: 1")]
    [InlineData("maxItems: 1")]
    [InlineData("uniqueItems: true")]
    [InlineData("minLength: 1")]
    [InlineData("maxLength: 1")]
    [InlineData("pattern: a")]
    [InlineData("multipleOf: 2")]
    [InlineData("enum: [a]")]
    [InlineData("default: 1")]
    [InlineData("format: f")]
    [InlineData("collectionFormat: tsv")]
    public void InSwagger2ParametersHeadersAndItemsLimitTheirValuesThemselves(string limit) => Assert.DoesNotContain(Of($$"""
        swagger: '2.0'
        info: { title: t, version: '1' }
        host: shop.example
        paths:
          /a:
            get:
              parameters:
                - { name: q, in: query, type: array, items: { type: string, {{limit}} } }
                - { name: r, in: query, type: array, allowEmptyValue: true, items: { type: string }, {{limit}} }
              responses:
                200:
                  description: d
                  headers:
                    X-A: { type: array, items: { type: string, {{limit}} } }
                    X-B: { type: array, items: { type: string }, {{limit}} }
        """).Problems, problem => problem.Id == DocumentRules.UnknownKeyword);

    [Theory]
    [InlineData("3.0.0", "{ $ref: '#/components/schemas/B', nullable: true }", DocumentRules.BesideReference + " (6,42)")]
    [InlineData("3.0.0", "{ $ref: '#/components/schemas/B', description: d, x-a: 1 }", "")]
    [InlineData("3.1.0", "{ $ref: '#/components/schemas/B', nullable: true }", "")]
    public void WhatCountsForNothingBesideAReferenceIsToldOf(string version, string schema, string said) =>
        Assert.Equal(said, string.Join(", ", Problems(WithSchemas(version, $"A: {schema}\nB: {{ type: string }}"))));

    [Theory]
    [InlineData("openapi: 3.0.0")]
    [InlineData("openapi: 3.2.0")]
    [InlineData("swagger: '2.0'")]
    public void APathWithoutASlashIsToldOf(string version) => Assert.Equal(
        [DocumentRules.LibraryFinding + " (5,3)", DocumentRules.LibraryFinding + " (6,3)"],
        Problems($"{version}\ninfo: {{ title: t, version: '1' }}\nhost: a.example\npaths:\n  pets: {{}}\n  '': {{}}\n  /a: {{}}\n  x-a: {{}}\n").Where(said => !said.StartsWith(DocumentRules.UnknownKeyword, StringComparison.Ordinal)));

    [Fact]
    public void WhatIsOnlyToldLeavesTheRoomToWhatIsWrong()
    {
        string typos = string.Join("\n", Enumerable.Range(0, 150).Select(number => $"A{number}: {{ propertis: {{}} }}"));

        string[] said = Problems(WithSchemas("3.0.0", typos + "\nB: { $ref: '#/components/schemas/Nowhere' }"));

        Assert.Equal(101, said.Length);
        Assert.Contains(DocumentRules.UnresolvedReference + " (156,10)", said);
    }

    private static string Untold(string document)
    {
        List<string> untold = [];
        string[] lines = document.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            int end = lines[i].LastIndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 ? colon : lines[i].Length - 1;
            int start = lines[i].Length - lines[i].TrimStart(' ', '-').Length;
            string key = lines[i][start..Math.Max(start, end)];
            bool isName = s_names.Contains(key) || key.StartsWith('\'') || (i > 0 && lines[i - 1].Trim() == "xml:") || key.Length == 0 || (key == "default" && lines[i].EndsWith(':')) || !lines[i].Contains(key + ":", StringComparison.Ordinal);
            string text = string.Join('\n', [.. lines[..i], lines[i][..start] + "unheard" + lines[i][start..], .. lines[(i + 1)..]]);
            if (!isName && !Problems(text).Contains($"{DocumentRules.UnknownKeyword} ({i + 1},{start + 1})"))
            {
                untold.Add($"{i + 1}: {lines[i].Trim()}");
            }
        }

        return string.Join("\n", untold);
    }
}
