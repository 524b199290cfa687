using System.Globalization;
using System.Runtime.CompilerServices;
using PipelineWatch.ClarifeyeApi;

namespace PipelineWatch.Tests;

public class ExitCodesTests
{
    [Theory]
    [InlineData(PipelineRunStatus.Completed, 0)]
    [InlineData(PipelineRunStatus.CompletedWithWarnings, 0)]
    [InlineData(PipelineRunStatus.Failed, 3)]
    [InlineData(PipelineRunStatus.Aborted, 4)]
    public void ARunsEndIsACode(PipelineRunStatus status, int code) => Assert.Equal(code, (int)ExitCodes.Of(status));

    [Fact]
    public void TheTableHasEveryCodeOnce() => Assert.Equal(Enum.GetValues<ExitCode>(), ExitCodes.Table.Select(row => row.Code));

    [Fact]
    public void TheHelpHasTheWholeTable() =>
        AssertRows(HelpText.Text, (code, meaning) => string.Create(CultureInfo.InvariantCulture, $"{code,3}  {meaning}\n"));

    [Fact]
    public void TheReadmeHasTheWholeTable()
    {
        string readme = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "../../samples/PipelineWatch/README.md"));
        AssertRows(readme, (code, meaning) => string.Create(CultureInfo.InvariantCulture, $"| {code} | {meaning} |"));
    }

    static void AssertRows(string text, Func<int, string, string> row) =>
        Assert.All(ExitCodes.Table, entry => Assert.Contains(row((int)entry.Code, entry.Meaning), text, StringComparison.Ordinal));

    static string Here([CallerFilePath] string path = "") => path;
}
