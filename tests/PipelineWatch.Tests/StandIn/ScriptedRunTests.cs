using PipelineWatch.StandIn;

namespace PipelineWatch.Tests.StandIn;

public class ScriptedRunTests
{
    static readonly DateTimeOffset s_begun = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void ThereAreTwelveStepsAndOneWarning()
    {
        Assert.Equal(12, DemoScript.Schedule.Count);
        Assert.Single(DemoScript.Schedule, step => step.Step.Warning is not null);
    }

    [Fact]
    public void ItLastsBetweenSevenAndTenSeconds() => Assert.InRange(DemoScript.Schedule.Max(step => step.End).TotalSeconds, 7, 10);

    [Fact]
    public void NoStepBeginsBeforeWhatItDependsOnHasEnded() => Assert.All(DemoScript.Schedule, step =>
        Assert.All(step.Step.DependsOn, name => Assert.True(DemoScript.Schedule.Single(other => other.Step.Name == name).End <= step.Begin)));

    [Theory]
    [InlineData(0, "pending")]
    [InlineData(1, "running")]
    [InlineData(3600, "completed_with_warnings")]
    public void ItsStatusFollowsFromTheTime(int seconds, string status) => Assert.Equal(status, Status(New(), seconds));

    [Fact]
    public void AbortingLeavesEndedStepsAsTheyAre()
    {
        var run = New();
        run.Abort(s_begun.AddSeconds(2));
        Assert.Equal("aborted", Status(run, 60));
        string[] steps = [.. run.Steps.Select(step => run.Status(step, run.Elapsed(s_begun.AddSeconds(60))))];
        Assert.Equal(["completed", .. Enumerable.Repeat("aborted", 11)], steps);
    }

    [Fact]
    public void AbortingAfterTheEndChangesNothing()
    {
        var run = New();
        run.Abort(s_begun.AddSeconds(60));
        Assert.Equal("completed_with_warnings", Status(run, 61));
    }

    [Fact]
    public void TheLogOnlyGrows()
    {
        var run = New();
        string early = ScriptedLog.Of(run, TimeSpan.FromSeconds(2));
        string late = ScriptedLog.Of(run, TimeSpan.FromSeconds(4));
        Assert.StartsWith(early, late, StringComparison.Ordinal);
        Assert.NotEqual(early, late);
    }

    static ScriptedRun New() => new(DemoScript.Schedule, s_begun);

    static string Status(ScriptedRun run, int seconds) => run.Status(run.Elapsed(s_begun.AddSeconds(seconds)));
}
