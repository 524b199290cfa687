using PipelineWatch.ClarifeyeApi;

namespace PipelineWatch.Watching;

/// <summary>How long each step has been running, as seen from here: the API says when a step last changed, not when it began.</summary>
sealed class StepTimes(TimeProvider clock)
{
    readonly Dictionary<string, long> _begun = [];
    readonly Dictionary<string, TimeSpan> _taken = [];

    public void Note(RunSnapshot run)
    {
        foreach (var step in run.Steps)
        {
            if (step.Status == PipelineRunStatus.Running)
            {
                _begun.TryAdd(step.Key, clock.GetTimestamp());
            }
            else if (step.HasEnded && _begun.TryGetValue(step.Key, out long begun))
            {
                _taken.TryAdd(step.Key, clock.GetElapsedTime(begun));
            }
        }
    }

    /// <summary>The time from its beginning to now or to its end; null when its beginning was not seen.</summary>
    public TimeSpan? Of(StepSnapshot step)
    {
        if (_taken.TryGetValue(step.Key, out var taken))
        {
            return taken;
        }
        return step.Status == PipelineRunStatus.Running && _begun.TryGetValue(step.Key, out long begun) ? clock.GetElapsedTime(begun) : null;
    }
}
