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
        Assert.All(ExitCodes.Table, row => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{(int)row.Code,3}  {row.Meaning}\n"), HelpText.Text, StringComparison.Ordinal));

    [Fact]
    public void TheReadmeHasTheWholeTable()
    {
        string readme = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "../../samples/PipelineWatch/README.md"));
        Assert.All(ExitCodes.Table, row => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"| {(int)row.Code} | {row.Meaning} |"), readme, StringComparison.Ordinal));
    }

    static string Here([CallerFilePath] string path = "") => path;
}
