using Client.Tests.ClarifeyeApi;
using Clarifeye.Runtime;

namespace Client.Tests.Polling;

public sealed class WatchTests
{
    [Fact]
    public async Task ARunIsYieldedWhenItHasChanged()
    {
        await using var running = await Running.StartAsync("pending", "pending", "running", "running", """{"status":"running","raw_logs":"a"}""", "completed", "running");

        var runs = await running.WatchAsync();

        Assert.Equal([("pending", null), ("running", null), ("running", "a"), ("completed", null)], runs.Select(run => (run.StatusText, run.RawLogs)));
        Assert.Equal([0, 2, 4, 6, 8, 10], running.Asked);
    }

    [Fact]
    public async Task AChangeOfWhatTheDocumentDoesNotDeclareIsAChange()
    {
        await using var running = await Running.StartAsync("""{"status":"running","eta":9}""", """{"status":"running","eta":3}""", """{"status":"aborted","eta":3}""");

        Assert.Equal(["9", "3", "3"], (await running.WatchAsync()).Select(run => run.AdditionalProperties!["eta"].ToString()));
    }

    [Fact]
    public async Task AFailureThatPassesIsNoChange()
    {
        await using var running = await Running.StartAsync("running", "503", "429", "running", "completed");

        Assert.Equal(["running", "completed"], (await running.WatchAsync()).Select(run => run.StatusText));
    }

    [Fact]
    public async Task ATimeoutCarriesTheLastRun()
    {
        int seen = 0;
        await using var running = await Running.StartAsync("pending", "paused");

        var error = await Assert.ThrowsAsync<PollingTimeoutException<PipelineRun>>(() => running.WatchAsync(new() { Timeout = TimeSpan.FromSeconds(5) }, new() { OnResponse = _ => seen++ }));

        Assert.Equal(("paused", 3), (error.Last!.StatusText, seen));
    }
}
