namespace PipelineWatch.Watching;

/// <summary>What happened between two snapshots. Before the first, the run is unknown and every step pending.</summary>
static class RunChanges
{
    public static string Subject(Guid? run) => $"run {run}";

    public static IEnumerable<RunChange> Between(RunSnapshot? before, RunSnapshot after)
    {
        RunChange[] run = before?.StatusText == after.StatusText ? [] : [new(Subject(after.Id), after.StatusText)];
        var stepsBefore = (before?.Steps ?? []).DistinctBy(step => step.Key).ToDictionary(step => step.Key);
        var steps = after.Steps.SelectMany(step => OfStep(stepsBefore.GetValueOrDefault(step.Key), step));
        return after.HasEnded ? [.. steps, .. run] : [.. run, .. steps];
    }

    static IEnumerable<RunChange> OfStep(StepSnapshot? before, StepSnapshot after)
    {
        if ((before?.StatusText ?? "pending") != after.StatusText)
        {
            yield return new(after.Name, after.StatusText);
        }
        foreach (string warning in after.Warnings.Except(before?.Warnings ?? []))
        {
            yield return new(after.Name, $"warning: {warning}");
        }
    }
}
