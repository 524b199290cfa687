using Clarifeye.Generated.CSharp;

namespace Generator.Tests.CSharp;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("a", "\"a\"")]
    [InlineData("\"\\", "\"\\\"\\\\\"")]
    [InlineData("\n\r\t\0", "\"\\n\\r\\t\\u0000\"")]
    [InlineData("é\u2028", "\"\\u00e9\\u2028\"")]
    [InlineData("{x}", "\"{x}\"")]
    public void ATextBecomesOneLiteral(string text, string literal) => Assert.Equal(literal, Literal.String(text));

    [Fact]
    public void ALoneSurrogateStaysWhatItIs() => Assert.Equal("\"\\ud800\"", Literal.String("\ud800"));

    [Fact]
    public void NamesBecomeOneTable() => Assert.Equal("\"\"\",\"id\":,\"a\\\"b\":,\"\\u00e9\":\"\"\"u8", Literal.Names(["id", "a\"b", "é"]));

    [Fact]
    public void NoNamesAreAnEmptyTable() => Assert.Equal("\"\"u8", Literal.Names([]));
}
