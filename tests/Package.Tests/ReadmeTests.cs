using System.Text.RegularExpressions;
using Package.Tests.Setting;

namespace Package.Tests;

/// <summary>The README keeps its promises.</summary>
public sealed partial class ReadmeTests(ReadmeProjects projects, Workshop workshop) : IClassFixture<ReadmeProjects>
{
    [Fact]
    public void ItsFirstProgramCompilesAsItStands() => projects.Build.WasClean("PipelineStatus.csproj");

    [Fact]
    public async Task ItsFirstProgramSaysHowItIsCalled()
    {
        projects.Build.WasClean("PipelineStatus.csproj");

        CommandResult result = await Dotnet.Run(workshop.Folder, workshop.PathOf("readme/PipelineStatus/bin/Debug/net10.0/PipelineStatus.dll"));

        Assert.Equal((2, "Usage: CLARIFEYE_TOKEN=... dotnet run -- <project id> <run id>"), (result.ExitCode, result.Output.Trim()));
    }

    [Fact]
    public void ItsOtherCallsCompile() => projects.Build.WasClean("Calls.csproj");

    [Theory]
    [InlineData("OwnDocument")]
    [InlineData("Overlaid")]
    [InlineData("Selected")]
    [InlineData("Registered")]
    public void WhatItShowsOfProjectsCompilesAsItStands(string project) => projects.Build.WasClean($"{project}.csproj");

    [Fact]
    public void EachDiagnosticHasOneRowAndEachRowADiagnostic() =>
        Assert.Equal(IdsInSources().Order(StringComparer.Ordinal), Rows.Matches(Readme.Text).Select(row => row.Groups["id"].Value).Order(StringComparer.Ordinal));

    // The compiler's help links lead to these anchors.
    [Fact]
    public void EachRowsAnchorIsItsId() =>
        Assert.All(Rows.Matches(Readme.Text), row => Assert.Equal(row.Groups["id"].Value.ToLowerInvariant(), row.Groups["anchor"].Value));

    private static IEnumerable<string> IdsInSources()
    {
        string generator = Path.Combine(Repository.Folder, "generator");
        return Directory.EnumerateFiles(Path.Combine(generator, "Diagnostics"), "*Rules.cs")
            .Concat(Directory.EnumerateFiles(Path.Combine(generator, "build"), "*.targets"))
            .SelectMany(file => QuotedId.Matches(File.ReadAllText(file)))
            .Select(id => id.Groups["id"].Value)
            .Distinct();
    }

    [GeneratedRegex("\"(?<id>OAC[0-9]{4})\"")]
    private static partial Regex QuotedId { get; }

    [GeneratedRegex("""^\| <a id="(?<anchor>\w+)"></a>(?<id>\w+) \|""", RegexOptions.Multiline)]
    private static partial Regex Rows { get; }
}
