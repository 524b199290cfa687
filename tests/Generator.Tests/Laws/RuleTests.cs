using Clarifeye.Generated.Diagnostics;
using Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Generator.Tests.Laws;

/// <summary>What holds of every diagnostic.</summary>
public sealed class RuleTests
{
    private static readonly string s_releases = Read("AnalyzerReleases.Shipped.md") + Read("AnalyzerReleases.Unshipped.md");
    private static readonly string s_readme = File.ReadAllText(Path.Combine(Places.RepositoryFolder, "README.md"));

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARuleIsReleasedWithItsSeverityAndTitle(string id)
    {
        DiagnosticDescriptor rule = Rules.Find(id);

        Assert.Contains($"\n{id} | {Rules.Category} | {rule.DefaultSeverity} | {rule.Title}\n", s_releases, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void AHelpLinkLeadsToItsPlaceInTheReadme(string id)
    {
        string link = Rules.Find(id).HelpLinkUri;

        Assert.Equal(Rules.HelpLink + id.ToLowerInvariant(), link);
        Assert.Contains(id, s_readme, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void AMessageIsASentence(string id)
    {
        string message = Rules.Find(id).MessageFormat.ToString();

        Assert.True(char.IsUpper(message[0]) || message.StartsWith("'{", StringComparison.Ordinal), message);
        Assert.Matches(@"(\.|\{\d\})$", message);
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Places.GeneratorFolder, file)).ReplaceLineEndings("\n");
}
