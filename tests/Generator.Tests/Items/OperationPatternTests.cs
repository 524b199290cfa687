using Clarifeye.Generated.Items;

namespace Generator.Tests.Items;

public sealed class OperationPatternTests
{
    private static readonly OperationFacts s_getRun = new("get", "/projects/{project_id}/runs/{id}", "getRun", ["Pipeline Runs", "Beta"]);

    [Theory]
    [InlineData("getRun", true)]
    [InlineData("get*", true)]
    [InlineData("get?un", true)]
    [InlineData("*", true)]
    [InlineData("getrun", false)]
    [InlineData("get", false)]
    [InlineData("tag:Pipeline Runs", true)]
    [InlineData("tag: Beta", true)]
    [InlineData("TAG:*Runs", true)]
    [InlineData("tag:Runs", false)]
    [InlineData("tag:", false)]
    [InlineData("/projects/{project_id}/runs/{id}", true)]
    [InlineData("/projects/*/runs/*", true)]
    [InlineData("/projects/*", false)]
    [InlineData("/projects/**", true)]
    [InlineData("/**", true)]
    [InlineData("**/runs/{id}", false)]
    [InlineData("/**/runs/{id}/**", true)]
    [InlineData("GET /projects/**", true)]
    [InlineData("get   /projects/**", true)]
    [InlineData("POST /projects/**", false)]
    public void AnEntryMatchesWhatItNames(string entry, bool matches) =>
        Assert.Equal(matches, Assert.Single(OperationPattern.ParseAll(entry)).Matches(s_getRun));

    [Fact]
    public void EntriesStandBetweenSemicolonsAndLineEnds() =>
        Assert.Equal(["a", "!b", "tag:c, d"], OperationPattern.ParseAll("a;\r\n  !b;;\n tag:c, d ;").Select(pattern => pattern.Text));

    [Fact]
    public void AnExclamationMarkExcludes() => Assert.Equal((true, "b"), (OperationPattern.ParseAll("! b")[0].Excludes, OperationPattern.ParseAll("! b")[0].Name));

    [Fact]
    public void AWebhookHasNoPath() => Assert.False(OperationPattern.ParseAll("/**")[0].Matches(s_getRun with { Path = null }));
}
