using PipelineWatch.Watching;
using Spectre.Console;

namespace PipelineWatch.Rendering;

/// <summary>For terminals: one picture of the run that keeps itself up to date.</summary>
sealed class LiveTable(IAnsiConsole console, TimeProvider clock) : IRunDisplay
{
    static readonly TimeSpan s_frameTime = TimeSpan.FromMilliseconds(120);

    public async Task ShowEarlierAsync(IAsyncEnumerable<EarlierRun> runs, CancellationToken stop)
    {
        var all = new List<EarlierRun>();
        await foreach (var run in runs.WithCancellation(stop))
        {
            all.Add(run);
        }
        if (all.Count > 0)
        {
            console.Write(EarlierRunsTable.Of(all, console.Profile.Capabilities.Unicode));
            console.WriteLine();
        }
    }

    public Task<RunSnapshot> WatchAsync(IAsyncEnumerable<RunSnapshot> snapshots, CancellationToken stop) => console
        .Live(new Text("Waiting for the first answer"))
        .Overflow(VerticalOverflow.Crop)
        .StartAsync(live => DrawAsync(live, snapshots, stop));

    async Task<RunSnapshot> DrawAsync(LiveDisplayContext live, IAsyncEnumerable<RunSnapshot> snapshots, CancellationToken stop)
    {
        var times = new StepTimes(clock);
        RunSnapshot? run = null;
        await using var source = snapshots.GetAsyncEnumerator(stop);
        var next = source.MoveNextAsync().AsTask();
        for (int frame = 0; ; frame++)
        {
            // Between two snapshots, too, the picture moves: times grow and marks turn.
            if (await Task.WhenAny(next, Task.Delay(s_frameTime, clock, CancellationToken.None)) == next)
            {
                if (!await next)
                {
                    return run ?? throw new InvalidOperationException("the watch ended before its first snapshot");
                }
                run = source.Current;
                times.Note(run);
                next = source.MoveNextAsync().AsTask();
            }
            if (run is not null)
            {
                live.UpdateTarget(RunPicture.Of(run, times, clock.GetUtcNow(), Screen(frame)));
            }
        }
    }

    Screen Screen(int frame) => new(console.Profile.Width, console.Profile.Height, console.Profile.Capabilities.Unicode, frame);
}
