namespace PipelineWatch.StandIn;

/// <summary>The run as a function of time: everything about it follows from when it began, when it is looked at, and whether it was aborted.</summary>
sealed class ScriptedRun(IReadOnlyList<ScheduledStep> steps, DateTimeOffset begun)
{
    readonly Lock _lock = new();
    readonly TimeSpan _end = steps.Max(step => step.End);
    TimeSpan? _aborted;

    public DateTimeOffset Begun => begun;

    public IReadOnlyList<ScheduledStep> Steps => steps;

    /// <summary>Aborts the run; one that has ended stays as it is.</summary>
    public void Abort(DateTimeOffset now)
    {
        lock (_lock)
        {
            if (now - begun < _end)
            {
                _aborted ??= now - begun;
            }
        }
    }

    /// <summary>The script's time at <paramref name="now"/>: it stands still after the run's end.</summary>
    public TimeSpan Elapsed(DateTimeOffset now)
    {
        var elapsed = now - begun;
        var end = Aborted ?? _end;
        return elapsed < end ? elapsed : end;
    }

    public string Status(TimeSpan elapsed)
    {
        if (elapsed >= Aborted)
        {
            return "aborted";
        }
        if (elapsed < _end)
        {
            return steps.Any(step => step.Begin <= elapsed) ? "running" : "pending";
        }
        return steps.Any(step => step.Step.Warning is not null) ? "completed_with_warnings" : "completed";
    }

    public string Status(ScheduledStep step, TimeSpan elapsed)
    {
        if (step.End <= elapsed)
        {
            return step.Step.Warning is null ? "completed" : "completed_with_warnings";
        }
        if (elapsed >= Aborted)
        {
            return "aborted";
        }
        return step.Begin <= elapsed ? "running" : "pending";
    }

    /// <summary>When something last changed, up to <paramref name="elapsed"/>.</summary>
    public TimeSpan LastChange(TimeSpan elapsed) => elapsed >= Aborted
        ? elapsed
        : steps.SelectMany(step => new[] { step.Begin, step.End }).Where(time => time <= elapsed).Append(TimeSpan.Zero).Max();

    TimeSpan? Aborted
    {
        get
        {
            lock (_lock)
            {
                return _aborted;
            }
        }
    }
}
