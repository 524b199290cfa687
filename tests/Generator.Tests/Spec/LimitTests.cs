using System.Text;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Spec;
using static Clarifeye.Generated.Tests.Spec.Reading;

namespace Clarifeye.Generated.Tests.Spec;

public sealed class LimitTests
{
    [Fact]
    public void AnOversizedTextIsRefused() =>
        Assert.Equal([DocumentRules.TooLarge + " (1,1)"], Problems(new string(' ', ReadingLimits.Characters) + "{}"));

    [Theory]
    [InlineData("{\"a\":", "1", "}", "api.json")]
    [InlineData("[", "1", "]", "api.json")]
    [InlineData("{a: ", "1", "}", "api.yaml")]
    [InlineData("[", "1", "]", "api.yaml")]
    public void DeepNestingIsRefusedAtTheFirstNodeTooDeep(string open, string inner, string close, string path)
    {
        string text = string.Concat(Enumerable.Repeat(open, 100_000)) + inner + string.Concat(Enumerable.Repeat(close, 100_000));

        Assert.Equal([$"{DocumentRules.TooDeep} (1,{(open.Length * ReadingLimits.Depth) + 1})"], Problems(text, path));
    }

    [Fact]
    public void TheDeepestAllowedDocumentIsRead()
    {
        string nested = string.Concat(Enumerable.Repeat("{\"a\":", ReadingLimits.Depth - 1)) + "1" + new string('}', ReadingLimits.Depth - 1);

        Assert.NotNull(Of("{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{},\"x-deep\":" + nested + "}", "api.json").Document);
    }

    [Fact]
    public void TooManyValuesAreRefused() =>
        Assert.StartsWith(
            DocumentRules.TooManyNodes,
            Assert.Single(Problems("[" + string.Concat(Enumerable.Repeat("0,", ReadingLimits.Nodes)) + "0]", "api.json")),
            StringComparison.Ordinal);

    [Fact]
    public void AnAliasBombIsRefusedBeforeItExpands()
    {
        var text = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 30; i++)
        {
            text.Append($"a{i}: &a{i} [*a{i - 1},*a{i - 1},*a{i - 1},*a{i - 1},*a{i - 1},*a{i - 1},*a{i - 1},*a{i - 1}]\n");
        }

        Assert.StartsWith(DocumentRules.AliasExpansion, Assert.Single(Problems(text.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public void AliasesCannotNestDeeperThanText()
    {
        var text = new StringBuilder("a0: &a0 {x: 1}\n");
        for (int i = 1; i < ReadingLimits.Depth + 8; i++)
        {
            text.Append($"a{i}: &a{i} {{x: *a{i - 1}}}\n");
        }

        Assert.StartsWith(DocumentRules.TooDeep, Assert.Single(Problems(text.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public void TheProblemsOfOneDocumentAreBounded()
    {
        string[] problems = Problems(WithSchemas("3.0.0", string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"S{i}: {{ $ref: '#/components/schemas/No{i}' }}"))));

        Assert.Equal(ReadingLimits.Problems + 1, problems.Length);
        Assert.StartsWith(DocumentRules.MoreProblems, problems[^1], StringComparison.Ordinal);
    }
}
