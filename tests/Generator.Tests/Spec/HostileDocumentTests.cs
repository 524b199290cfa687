using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Spec;

namespace Clarifeye.Generated.Tests.Spec;

/// <summary>Each value of a document, replaced by each of a list of unsuitable ones.</summary>
public sealed class HostileDocumentTests
{
    private static readonly string[] s_unsuitable =
    [
        "null", "5", "true", "'text'", "''", "[]", "[null]", "[[]]", "{}", "{ a: null }",
        "{ $ref: '#/components/schemas/A' }", "1e400", "-1",
    ];

    [Theory]
    [InlineData("3.0.0")]
    [InlineData("3.1.0")]
    [InlineData("3.2.0")]
    public void NoValueAnywhereIsTooStrangeToRead(string version) =>
        Assert.Equal("", Unreadable(EveryKeyword.OpenApi3.Replace("VERSION", version, StringComparison.Ordinal)));

    [Fact]
    public void NoValueAnywhereIsTooStrangeToReadInSwagger2() => Assert.Equal("", Unreadable(EveryKeywordOfSwagger2.Text));

    [Theory]
    [InlineData("3.0.0")]
    [InlineData("3.1.0")]
    [InlineData("3.2.0")]
    public void TheDocumentItselfHasNoProblem(string version) =>
        Assert.Empty(Reading.Problems(EveryKeyword.OpenApi3.Replace("VERSION", version, StringComparison.Ordinal)));

    [Fact]
    public void TheSwagger2DocumentItselfHasNoProblem() => Assert.Empty(Reading.Problems(EveryKeywordOfSwagger2.Text));

    private static string Unreadable(string document)
    {
        List<string> unreadable = [];
        string[] lines = document.Split('\n');
        for (int i = 1; i < lines.Length; i++)
        {
            int colon = lines[i].IndexOf(": ", StringComparison.Ordinal);
            int end = colon < 0 ? lines[i].Length - 1 : colon + 1;
            foreach (string value in s_unsuitable)
            {
                // The lines below, deeper, belonged to the value that is gone.
                int next = i + 1;
                while (next < lines.Length && Depth(lines[next]) > Depth(lines[i]))
                {
                    next++;
                }

                string text = string.Join('\n', [.. lines[..i], lines[i][..end] + " " + value, .. lines[next..]]);
                SpecReading reading = Reading.Of(text);
                unreadable.AddRange(reading.Problems
                    .Where(problem => problem.Id == DocumentRules.Unreadable)
                    .Select(problem => $"{lines[i].Trim()} as {value}: {problem.Arguments[0]}"));
            }
        }

        return string.Join("\n", unreadable);
    }

    private static int Depth(string line) => line.Length - line.TrimStart(' ', '-').Length;
}
