using System.Globalization;
using PipelineWatch.ClarifeyeApi;
using PipelineWatch.Watching;

namespace PipelineWatch.Rendering;

/// <summary>For pipes and files: a line per change, with its time (RFC 3339, UTC), what changed, and the news.</summary>
sealed class PlainLines(TextWriter output, TimeProvider clock) : IRunDisplay
{
    public async Task ShowEarlierAsync(IAsyncEnumerable<EarlierRun> runs, CancellationToken stop)
    {
        await foreach (var run in runs.WithCancellation(stop))
        {
            await WriteAsync(run.CreatedAt ?? clock.GetUtcNow(), RunChanges.Subject(run.Id), run.StatusText);
        }
    }

    public async Task<RunSnapshot> WatchAsync(IAsyncEnumerable<RunSnapshot> snapshots, CancellationToken stop)
    {
        RunSnapshot? last = null;
        await foreach (var snapshot in snapshots.WithCancellation(stop))
        {
            foreach (var change in RunChanges.Between(last, snapshot))
            {
                await WriteAsync(clock.GetUtcNow(), change.Subject, change.News);
            }
            last = snapshot;
        }
        if (last is { Status: PipelineRunStatus.Failed })
        {
            foreach (string line in last.Log)
            {
                await WriteAsync(clock.GetUtcNow(), "log", line);
            }
        }
        return last ?? throw new InvalidOperationException("the watch ended before its first snapshot");
    }

    Task WriteAsync(DateTimeOffset time, string subject, string news) =>
        output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{time.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}  {subject,-40}  {news}"));
}
