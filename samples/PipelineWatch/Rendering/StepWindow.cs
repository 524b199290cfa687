using PipelineWatch.Watching;

namespace PipelineWatch.Rendering;

/// <summary>The steps that fit on the screen: those around the first that has not ended.</summary>
/// <param name="Steps">The steps to show.</param>
/// <param name="Above">How many are left out before them.</param>
/// <param name="Below">How many are left out after them.</param>
sealed record StepWindow(IReadOnlyList<StepSnapshot> Steps, int Above, int Below)
{
    // What has just ended is worth a look too.
    const int Ended = 2;

    public static StepWindow Of(IReadOnlyList<StepSnapshot> steps, int capacity)
    {
        if (steps.Count <= capacity)
        {
            return new(steps, 0, 0);
        }
        int current = steps.TakeWhile(step => step.HasEnded).Count();
        int above = Math.Clamp(current - Ended, 0, steps.Count - capacity);
        return new([.. steps.Skip(above).Take(capacity)], above, steps.Count - capacity - above);
    }

    /// <summary>What is left out, in words; empty when nothing is.</summary>
    public string LeftOut => (Above, Below) switch
    {
        (0, 0) => "",
        (_, 0) => $"{Above} more above",
        (0, _) => $"{Below} more below",
        _ => $"{Above} more above, {Below} more below",
    };
}
