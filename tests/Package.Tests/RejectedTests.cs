using Package.Tests.Setting;

namespace Package.Tests;

/// <summary>A mistake in an item is one clear error of the build, with what to do about it.</summary>
public sealed class RejectedTests(RejectedProjects projects) : IClassFixture<RejectedProjects>
{
    [Fact]
    public void AMissingDocumentIsNamedWithItsFullPath()
    {
        string error = OneError("MissingFile", "OAC1001");
        Assert.Contains("'specs/nowhere.yaml' does not exist", error, StringComparison.Ordinal);
        Assert.Contains(Path.Combine("rejected", "MissingFile", "specs", "nowhere.yaml'"), error, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoItemsOnOneFileAreRefusedHoweverThePathIsWritten() =>
        Assert.Contains(Path.Combine("SameFileTwice", "shop.yaml'"), OneError("SameFileTwice", "OAC1002"), StringComparison.Ordinal);

    [Fact]
    public void AnotherLanguageThanCSharpIsRefused() => Assert.Contains("'VB'", OneError("VisualBasic", "OAC1003"), StringComparison.Ordinal);

    [Fact]
    public void AnOldLangVersionIsOneErrorForTheWholeProject() => Assert.Contains("11", OneError("OldLanguage", "OAC1004"), StringComparison.Ordinal);

    [Fact]
    public void AWrongNamespaceIsQuotedWhole() =>
        Assert.Contains("My.Shop;v2#beta 50% 'a' (b)", OneError("WrongNamespace", "OAC1005"), StringComparison.Ordinal);

    [Fact]
    public void AKeywordIsNoClientName() => Assert.Contains("record", OneError("WrongClientName", "OAC1006"), StringComparison.Ordinal);

    [Fact]
    public void AClientIsPublicOrInternal() => Assert.Contains("private", OneError("WrongAccessibility", "OAC1007"), StringComparison.Ordinal);

    [Fact]
    public void TwoDocumentsCannotShareANamespaceWhateverItsCasing()
    {
        string error = OneError("OneNamespace", "OAC1008");
        Assert.Contains("shop.yaml", error, StringComparison.Ordinal);
        Assert.Contains("second.yaml", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEntryOfOperationsThatMatchesNothingIsQuotedWhole()
    {
        IReadOnlyList<string> findings = projects.Build.Findings("Operations.csproj");
        Assert.True(findings is [var first, var second] && first.Contains("'orders' in", StringComparison.Ordinal) && second.Contains("'#tag 50%' in", StringComparison.Ordinal), projects.Build.Output);
        Assert.All(findings, finding => Assert.Contains("warning OAC1011:", finding, StringComparison.Ordinal));
    }

    [Fact]
    public void AnOverlayThatIsNotThereIsNamed() => Assert.Contains("nowhere.yaml'", OneError("Overlays", "OAC1012"), StringComparison.Ordinal);

    private string OneError(string project, string code)
    {
        IReadOnlyList<string> findings = projects.Build.Findings($"{project}.{(project == "VisualBasic" ? "vb" : "cs")}proj");
        Assert.True(findings is [var only] && only.Contains($"error {code}:", StringComparison.Ordinal), $"expected {code} alone:\n{projects.Build.Output}");
        return findings[0];
    }
}
