using PipelineWatch.ClarifeyeApi;
using PipelineWatch.Watching;

namespace PipelineWatch.Tests.Watching;

public class RunChangesTests
{
    static readonly RunSnapshot s_pending = Runs.Of("pending", Runs.Step("a", "pending"), Runs.Step("b", "pending"));

    [Fact]
    public void TheFirstSnapshotTellsTheRunAndWhatHasBegun() => Assert.Equal(
        [new("run 00000000-0000-0000-0000-000000000000", "running"), new RunChange("a", "completed")],
        RunChanges.Between(null, Runs.Of("running", Runs.Step("a", "completed"), Runs.Step("b", "pending"))));

    [Fact]
    public void TheSameSnapshotTellsNothing() => Assert.Empty(RunChanges.Between(s_pending, s_pending));

    [Fact]
    public void TheRunsEndIsToldLast() => Assert.Equal(
        [new("a", "failed"), new RunChange("run 00000000-0000-0000-0000-000000000000", "failed")],
        RunChanges.Between(s_pending, Runs.Of("failed", Runs.Step("a", "failed"), Runs.Step("b", "pending"))));

    [Fact]
    public void AStatusTheDocumentDoesNotListIsToldInTheServersWord() => Assert.Equal(
        [new RunChange("run 00000000-0000-0000-0000-000000000000", "paused")],
        RunChanges.Between(s_pending, Runs.Of("paused", Runs.Step("a", "pending"), Runs.Step("b", "pending"))));

    [Fact]
    public void AWarningIsToldOnce()
    {
        var before = Runs.Of("running", Runs.Step("a", "running") with { Warnings = ["old"] });
        var after = Runs.Of("running", Runs.Step("a", "running") with { Warnings = ["old", "new"] });
        Assert.Equal([new RunChange("a", "warning: new")], RunChanges.Between(before, after));
    }
}
