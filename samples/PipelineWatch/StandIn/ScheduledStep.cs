namespace PipelineWatch.StandIn;

/// <summary>A step with its place in time, counted from the run's beginning.</summary>
sealed record ScheduledStep(Guid Id, ScriptedStep Step, TimeSpan Begin, TimeSpan End)
{
    /// <summary>Gives each step its time: it begins when all steps it depends on, which stand before it, have ended.</summary>
    public static IReadOnlyList<ScheduledStep> Schedule(IReadOnlyList<ScriptedStep> steps, TimeSpan queued)
    {
        var scheduled = new List<ScheduledStep>(steps.Count);
        foreach (var step in steps)
        {
            var begin = step.DependsOn.Select(name => scheduled.Single(other => other.Step.Name == name).End).Append(queued).Max();
            scheduled.Add(new(ScriptedId.Of(ScriptedId.Steps, scheduled.Count), step, begin, begin + TimeSpan.FromSeconds(step.Seconds)));
        }
        return scheduled;
    }
}
