using PipelineWatch.Watching;

namespace PipelineWatch.Rendering;

/// <summary>Where the program shows what it learns.</summary>
interface IRunDisplay
{
    Task ShowEarlierAsync(IAsyncEnumerable<EarlierRun> runs, CancellationToken stop);

    /// <summary>Shows the run until its snapshots end, and returns the last one.</summary>
    Task<RunSnapshot> WatchAsync(IAsyncEnumerable<RunSnapshot> snapshots, CancellationToken stop);
}
