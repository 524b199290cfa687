namespace PipelineWatch.Tests;

public class PrintableTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("two\nlines\tand tabs", "two lines and tabs")]
    [InlineData("\u001b[2Jscreen", "[2Jscreen")]
    [InlineData("\u009b31mred", "31mred")]
    [InlineData("a\u202eb", "a b")]
    [InlineData("Übersicht 東京 🚀", "Übersicht 東京 🚀")]
    public void ATextCannotSteerTheTerminal(string text, string printed) => Assert.Equal(printed, Printable.Line(text, 50));

    [Fact]
    public void HalfASurrogatePairIsShownAsWhatItIs() => Assert.Equal("a\ufffdb", Printable.Line("a\ud83db", 50));

    [Theory]
    [InlineData("1234567890", "12345678…")]
    [InlineData("123456789", "123456789")]
    [InlineData("12345678🚀", "12345678…")]
    public void ALongTextIsCut(string text, string printed) => Assert.Equal(printed, Printable.Line(text, 9));
}
