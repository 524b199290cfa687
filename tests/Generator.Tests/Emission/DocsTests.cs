using System.Diagnostics;
using System.Xml.Linq;
using Clarifeye.Generated.Emission;

namespace Generator.Tests.Emission;

public sealed class DocsTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  \n ", "")]
    [InlineData("---", "")]
    [InlineData("A run.", "A run.")]
    [InlineData("A\nrun.", "A run.")]
    [InlineData("Use `a<b>` & **go**", "Use <c>a&lt;b&gt;</c> &amp; go")]
    [InlineData("An odd ` one", "An odd ` one")]
    [InlineData("Two ``a ` b`` marks", "Two <c>a ` b</c> marks")]
    [InlineData("*One*, __two__ and ***three***, ~~four~~", "One, two and three, four")]
    [InlineData("snake_case_name, 2 * 3 * 4, get*", "snake_case_name, 2 * 3 * 4, get*")]
    [InlineData("\\*not this\\*", "*not this*")]
    [InlineData("See [the guide](https://example.com/a?b=1&c=\"2\" \"Title\").", "See <see href=\"https://example.com/a?b=1&amp;c=&quot;2&quot;\">the guide</see>.")]
    [InlineData("See [`runTool`](#operation/runTool) and [this][1].", "See <c>runTool</c> and this.")]
    [InlineData("[click](javascript:alert(1)) ![logo](https://example.com/l.png)", "click logo")]
    [InlineData("At https://example.com/a_b_c(d), or <https://example.com>.", "At <see href=\"https://example.com/a_b_c(d)\">https://example.com/a_b_c(d)</see>, or <see href=\"https://example.com\">https://example.com</see>.")]
    [InlineData("<b>Bold</b><br/>and <code>a &lt; b</code> in <a href=\"https://example.com\" target=_blank>a link</a><!-- not this -->", "Bold and <c>a &lt; b</c> in <see href=\"https://example.com\">a link</see>")]
    [InlineData("a &lt;b&gt; &amp;amp; &copy;&nbsp;&unknown; AT&T", "a &lt;b&gt; &amp;amp; © &amp;unknown; AT&amp;T")]
    [InlineData("the <project_id> of <T>", "the &lt;project_id&gt; of &lt;T&gt;")]
    [InlineData("</remarks> */ \u2028class Evil;", "&lt;/remarks&gt; */ class Evil;")]
    [InlineData("> quoted", "quoted")]
    public void AParagraphIsTheSummary(string? markdown, string xml) =>
        Assert.Equal(xml.Length == 0 ? "" : $"/// <summary>{xml}</summary>", Docs.Summary(markdown));

    [Theory]
    [InlineData("First.\n\nSecond.", "Second.")]
    [InlineData("First.\n\nSecond.\n\nThird.", "<para>Second.</para><para>Third.</para>")]
    [InlineData("# Title\n\nFirst.\n\n## More\nSecond.", "<para><b>More</b></para><para>Second.</para>")]
    [InlineData("First.\n\nMore\n----\nSecond.", "<para><b>More</b></para><para>Second.</para>")]
    [InlineData("First.\n- a\n  b\n* `c`", "<list type=\"bullet\"><item>a b</item><item><c>c</c></item></list>")]
    [InlineData("First.\n\n1. a\n2) b", "<list type=\"number\"><item>a</item><item>b</item></list>")]
    [InlineData("First.\n\n| Type | Means |\n|:--|--:|\n| `a` | one |\n| `b\\|c` | two |", "<para>Type: Means</para><list type=\"bullet\"><item><c>a</c>: one</item><item><c>b|c</c>: two</item></list>")]
    [InlineData("First.\n\n```html\n<p>a</p>\n<ul><li>b</li></ul>\n```", "<code>&lt;p&gt;a&lt;/p&gt;\n/// &lt;ul&gt;&lt;li&gt;b&lt;/li&gt;&lt;/ul&gt;</code>")]
    [InlineData("First.<p>Second.</p><ul><li>a</li><li>b</li></ul>", "<para>Second.</para><list type=\"bullet\"><item>a</item><item>b</item></list>")]
    [InlineData("First.\n\n```json\n{ \"a\": <b> }\n\n// </code>\n```\nSecond.", "<code>{ \"a\": &lt;b&gt; }\n/// \n/// // &lt;/code&gt;</code>\n/// <para>Second.</para>")]
    [InlineData("First.\n\n    indented\n", "<code>indented</code>")]
    public void TheRestIsRemarks(string markdown, string xml) =>
        Assert.Equal($"/// <summary>First.</summary>\n/// <remarks>{xml}</remarks>".Replace("/// \n", "///\n", StringComparison.Ordinal), Docs.Summary(markdown));

    [Fact]
    public void WhatIsLongHasALineForEachBlock()
    {
        string sentence = new string('x', 100);

        Assert.Equal($"/// <summary>First.</summary>\n/// <remarks><para>{sentence}</para>\n/// <list type=\"bullet\"><item>a {sentence}</item>\n/// <item>b</item></list></remarks>", Docs.Summary($"First.\n\n{sentence}\n- a {sentence}\n- b"));
    }

    [Fact]
    public void RemarksDoNotRepeatTheSummary() => Assert.Equal("/// <remarks>With words.</remarks>", Docs.Remarks("List the orders.\n\nWith words.", "List the orders"));

    [Theory]
    [InlineData(null, "The API's document marks this as deprecated.")]
    [InlineData("The state of it.", "The API's document marks this as deprecated.")]
    [InlineData("The state. **Deprecated**: use `\"new\"`\\n instead. It will go.", "Deprecated: use \\\"new\\\"\\\\n instead.")]
    public void WhatIsDeprecatedSaysWhatToUse(string? markdown, string message) => Assert.Equal($"[global::System.Obsolete(\"{message}\")]", Docs.Obsolete(true, markdown));

    [Theory]
    [InlineData("[a][x], [b][] and [c][nothing]\n\n[x]: https://example.com/x\n[B]: <https://example.com/b> 'B'", "<see href=\"https://example.com/x\">a</see>, <see href=\"https://example.com/b\">b</see> and c")]
    public void LinksMayBeNamedElsewhere(string markdown, string xml) => Assert.Equal($"/// <summary>{xml}</summary>", Docs.Summary(markdown));

    [Fact]
    public void OnlyAnAddressOfTheWebIsReferredTo() =>
        Assert.Equal(("/// <seealso href=\"https://example.com/?a=1&amp;b=2\">a &lt;b&gt;</seealso>", ""), (Docs.SeeAlso("https://example.com/?a=1&b=2", "a <b>"), Docs.SeeAlso("javascript:alert(1)", "a")));

    [Fact]
    public void ALoneSurrogateIsLeftOutAndAPairIsNot() => Assert.Equal("/// <summary>x\ud83d\ude00</summary>", Docs.Summary("\ud800x\ud83d\ude00"));

    [Fact]
    public void AParameterIsNamedWithoutItsEscape() => Assert.Equal("/// <param name=\"base\">It.</param>", Docs.Parameter("@base", "It."));

    [Fact]
    public void AnEndlessTextIsCut() => Assert.InRange(Docs.Summary(new string('x', 1_000_000)).Length, 1, 20_000);

    [Theory]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("`a``b```")]
    [InlineData("<a href=\"")]
    [InlineData("<!--")]
    [InlineData("**a*")]
    [InlineData("_a__b ")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("&#x1;")]
    [InlineData("&amp")]
    [InlineData("|-|\n")]
    [InlineData("```\n")]
    [InlineData("<li><pre>")]
    [InlineData("https://a(")]
    [InlineData("![[](")]
    public void WhateverIsRepeatedWithoutEndIsSoonWellFormedXml(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000));
        var watch = Stopwatch.StartNew();

        string documentation = Docs.Summary("x " + text) + "\n" + Docs.Parameter("a", "y\n\n" + text);

        Assert.All(documentation.Split('\n'), line => Assert.StartsWith("///", line, StringComparison.Ordinal));
        Assert.NotNull(XElement.Parse("<doc>" + documentation.Replace("///", "", StringComparison.Ordinal) + "</doc>"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }
}
