using System.Runtime.CompilerServices;
using PipelineWatch.ClarifeyeApi;

namespace PipelineWatch.Watching;

static class RunSnapshots
{
    public static async IAsyncEnumerable<RunSnapshot> Of(IAsyncEnumerable<PipelineRun> runs, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var run in runs.WithCancellation(stop))
        {
            yield return RunSnapshot.Of(run);
        }
    }
}
