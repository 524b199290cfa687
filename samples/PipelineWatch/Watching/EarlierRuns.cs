using System.Runtime.CompilerServices;
using PipelineWatch.ClarifeyeApi;

namespace PipelineWatch.Watching;

/// <summary>The project's latest runs without the watched one. Pages are fetched as the list is read, and no more of them than needed.</summary>
static class EarlierRuns
{
    const int PageSize = 5;
    const int Most = 10;

    public static async IAsyncEnumerable<EarlierRun> Of(PipelineRunsClient runs, Target target, [EnumeratorCancellation] CancellationToken stop)
    {
        int shown = 0;
        await foreach (var item in runs.ListPipelineRunsAutoPagingAsync(target.Project, limit: PageSize, cancellationToken: stop))
        {
            if (item.Id != target.Run)
            {
                yield return EarlierRun.Of(item);
                if (++shown == Most)
                {
                    yield break;
                }
            }
        }
    }
}
