using System.Net;
using Client.Tests.ClarifeyeApi;
using Client.Tests.Support;
using Clarifeye.Runtime;

namespace Client.Tests.Polling;

public sealed class WaitTests
{
    [Theory]
    [InlineData("completed", PipelineRunStatus.Completed)]
    [InlineData("completed_with_warnings", PipelineRunStatus.CompletedWithWarnings)]
    [InlineData("failed", PipelineRunStatus.Failed)]
    [InlineData("aborted", PipelineRunStatus.Aborted)]
    public async Task EachTerminalStatusIsReturned(string text, PipelineRunStatus status)
    {
        await using var running = await Running.StartAsync("pending", "running", text, "running");

        Assert.Equal(status, (await running.WaitAsync()).Status);
        Assert.Equal([0, 2, 4], running.Asked);
    }

    [Fact]
    public async Task AStatusTheDocumentDoesNotListKeepsPolling()
    {
        await using var running = await Running.StartAsync("paused", "{}", "completed_soon", "completed");

        Assert.Equal(PipelineRunStatus.Completed, (await running.WaitAsync()).Status);
        Assert.Equal(4, running.Asked.Count);
    }

    [Fact]
    public async Task TheIntervalGrowsUpToItsMaximum()
    {
        await using var running = await Running.StartAsync("running", "running", "running", "running", "running", "completed");

        await running.WaitAsync(new() { Interval = TimeSpan.FromSeconds(1), Backoff = 3, MaxInterval = TimeSpan.FromSeconds(5) });

        Assert.Equal([0, 1, 4, 9, 14, 19], running.Asked);
    }

    [Fact]
    public async Task ATimeoutCarriesTheLastRun()
    {
        await using var running = await Running.StartAsync("pending", """{"status":"running","raw_logs":"340 written"}""");

        var error = await Assert.ThrowsAsync<PollingTimeoutException<PipelineRun>>(() => running.WaitAsync(new() { Timeout = TimeSpan.FromSeconds(7) }));

        Assert.Equal("340 written", error.Last!.RawLogs);
        Assert.Equal([0, 2, 4, 6], running.Asked);
        Assert.Equal(7, running.Time.Seconds);
    }

    [Fact]
    public async Task TheDocumentsLimitIsAnHour()
    {
        await using var running = await Running.StartAsync("running");

        await Assert.ThrowsAsync<PollingTimeoutException<PipelineRun>>(() => running.WaitAsync(new() { Interval = TimeSpan.FromMinutes(10) }));

        Assert.Equal(3600, running.Time.Seconds);
    }

    [Fact]
    public async Task EveryRunIsReportedAndEveryAnswerSeen()
    {
        List<string?> reported = [];
        int seen = 0;
        await using var running = await Running.StartAsync("pending", "running", "running", "failed");

        await running.WaitAsync(progress: new Reporter(run => reported.Add(run.StatusText)), options: new() { OnResponse = _ => seen++ });

        Assert.Equal(["pending", "running", "running", "failed"], reported);
        Assert.Equal(4, seen);
    }

    [Theory]
    [InlineData("429")]
    [InlineData("503")]
    [InlineData("408")]
    public async Task WhatMayPassIsTriedFiveTimesMore(string status)
    {
        await using var running = await Running.StartAsync("running", status, status, status, status, status, "completed");

        Assert.Equal(PipelineRunStatus.Completed, (await running.WaitAsync()).Status);
    }

    [Theory]
    [InlineData("429", HttpStatusCode.TooManyRequests)]
    [InlineData("503", HttpStatusCode.ServiceUnavailable)]
    public async Task TheSixthFailureInARowIsTheAnswer(string status, HttpStatusCode expected)
    {
        await using var running = await Running.StartAsync("running", status);

        Assert.Equal(expected, (await Assert.ThrowsAnyAsync<ApiException>(() => running.WaitAsync())).StatusCode);
        Assert.Equal(7, running.Asked.Count);
    }

    [Fact]
    public async Task ASuccessBetweenFailuresBeginsTheCountAnew()
    {
        await using var running = await Running.StartAsync(["503", "503", "503", "503", "503", "running", "503", "503", "503", "503", "503", "completed"]);

        Assert.Equal(PipelineRunStatus.Completed, (await running.WaitAsync()).Status);
    }

    [Fact]
    public async Task WhatWillNotPassIsTheAnswerAtOnce()
    {
        await using var running = await Running.StartAsync("running", "404", "completed");

        Assert.Equal("Later.", (await Assert.ThrowsAsync<ApiException<Error>>(() => running.WaitAsync())).Error.ErrorValue);
        Assert.Equal(2, running.Asked.Count);
    }

    [Fact]
    public async Task CancellingEndsTheWaiting()
    {
        using var cancelling = new CancellationTokenSource();
        await using var running = await Running.StartAsync("running");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running.Client.PipelineRuns.WaitForPipelineRunAsync(
            Journey.Project, Journey.Run, progress: new Reporter(_ => cancelling.Cancel()), cancellationToken: cancelling.Token));

        Assert.Single(running.Asked);
    }

    [Fact]
    public async Task AServersRetryAfterIsWaitedFor()
    {
        await using var running = await Running.StartAsync("running", "503;Retry-After=30", "completed");

        await running.WaitAsync();

        Assert.Equal([0, 2, 32], running.Asked);
    }

    sealed class Reporter(Action<PipelineRun> report) : IProgress<PipelineRun>
    {
        public void Report(PipelineRun value) => report(value);
    }
}
