using System.Text.RegularExpressions;

namespace Package.Tests.Setting;

/// <summary>How a command ended, and what it printed.</summary>
internal sealed partial record CommandResult(int ExitCode, string Output)
{
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>Fails with all errors and warnings, of one project when its file's name is given; also with a failure that names no project.</summary>
    public void WasClean(string projectFile = "")
    {
        IReadOnlyList<string> findings = Findings(projectFile);
        Assert.True(findings.Count == 0, string.Join('\n', findings));
        Assert.True(ExitCode == 0 || Findings().Count > 0, Output);
    }

    /// <summary>Each error and warning once, although MSBuild repeats them in its summary; of one project when its file's name is given.</summary>
    public IReadOnlyList<string> Findings(string projectFile = "") =>
        [.. Output.Split('\n').Select(line => line.Trim()).Where(line => Finding.IsMatch(line) && line.Contains(projectFile, StringComparison.Ordinal)).Distinct()];

    [GeneratedRegex(@"\b(error|warning)( [A-Z]+\d+)? ?:")]
    private static partial Regex Finding { get; }
}
