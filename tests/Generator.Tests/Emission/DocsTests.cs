using Clarifeye.Generated.Emission;

namespace Generator.Tests.Emission;

public sealed class DocsTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  \n ", "")]
    [InlineData("---", "")]
    [InlineData("A run.", "/// <summary>A run.</summary>")]
    [InlineData("A\nrun.", "/// <summary>A run.</summary>")]
    [InlineData("Use `a<b>` & **go**", "/// <summary>Use <c>a&lt;b&gt;</c> &amp; go</summary>")]
    [InlineData("An odd ` one", "/// <summary>An odd ` one</summary>")]
    [InlineData("</summary> */ \u2028class Evil;", "/// <summary>&lt;/summary&gt; */ class Evil;</summary>")]
    public void MarkdownBecomesXml(string? markdown, string xml) => Assert.Equal(xml, Docs.Summary(markdown));

    [Fact]
    public void ALoneSurrogateIsLeftOutAndAPairIsNot() => Assert.Equal("/// <summary>x\ud83d\ude00</summary>", Docs.Summary("\ud800x\ud83d\ude00"));

    [Fact]
    public void ParagraphsAndItemsStandApart() => Assert.Equal(
        "/// <summary>\n/// <para>Title</para>\n/// <para>One two</para>\n/// <para>- a</para>\n/// <para>- b</para>\n/// </summary>",
        Docs.Summary("# Title\n\nOne\ntwo\n- a\n- b"));

    [Fact]
    public void AParameterIsNamedWithoutItsEscape() => Assert.Equal("/// <param name=\"base\">It.</param>", Docs.Parameter("@base", "It."));

    [Fact]
    public void AnEndlessTextIsCut() => Assert.InRange(Docs.Summary(new string('x', 1_000_000)).Length, 1, 5_000);
}
