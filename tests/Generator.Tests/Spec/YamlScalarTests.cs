using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Tests.Spec;

public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("12", JsonValueKind.Number)]
    [InlineData("-1.5e3", JsonValueKind.Number)]
    [InlineData("true", JsonValueKind.True)]
    [InlineData("False", JsonValueKind.False)]
    [InlineData("yes", JsonValueKind.String)]
    [InlineData("'12'", JsonValueKind.String)]
    [InlineData("!!str 12", JsonValueKind.String)]
    [InlineData("2020-01-01", JsonValueKind.String)]
    [InlineData("0x1F", JsonValueKind.String)]
    [InlineData("1_000", JsonValueKind.String)]
    [InlineData(".inf", JsonValueKind.String)]
    [InlineData("-a", JsonValueKind.String)]
    [InlineData("|\n    a\n    b", JsonValueKind.String)]
    public void AScalarHasTheKindOfYaml12(string scalar, JsonValueKind kind) => Assert.Equal(kind, Extension(scalar).GetValueKind());

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("null")]
    public void NullIsToldFromText(string scalar) => Assert.True(Extension(scalar).IsJsonNullSentinel());

    [Theory]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("1.10", "1.10")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    public void ANumberKeepsItsDigits(string scalar, string text) => Assert.Equal(text, Extension(scalar).ToString());

    [Theory]
    [InlineData("|-\n  \t\n  a\n", "\t\na")]
    [InlineData("|2\n  \tb\n  a", "\tb\na")]
    [InlineData(">-\r\n\r\n  \tb\r\n", "\n\tb")]
    [InlineData("|\n  a\n  \tb", "a\n\tb")]
    public void ATabMayBeginTheTextOfABlock(string scalar, string text) => Assert.Equal(text, Extension(scalar).GetValue<string>());

    [Theory]
    [InlineData("\n  b:\n    c: d\n\t\n    \t \n  e: f\n", "{\"b\":{\"c\":\"d\"},\"e\":\"f\"}")]
    [InlineData("\r\n  - b\r\n\t\r\n  - c\t\r\n\t", "[\"b\",\"c\"]")]
    [InlineData("\n  - |\n    b\n    \t\n    c\n", "[\"b\\n\\t\\nc\\n\"]")]
    public void ALineOfWhiteSpaceAloneMayHaveTabs(string value, string json) => Assert.Equal(json, Extension(value).ToJsonString());

    private static JsonNode Extension(string scalar) =>
        Assert.IsType<JsonNodeExtension>(Reading.Of($"openapi: 3.0.0\ninfo: {{ title: t, version: '1' }}\npaths: {{}}\nx-a: {scalar}").Document!.Extensions!["x-a"]).Node;
}
