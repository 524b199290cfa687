using PipelineWatch.ClarifeyeApi;

namespace PipelineWatch.Watching;

/// <summary>A run as it stood at one moment, in texts that are safe to print. It knows nothing of a console.</summary>
sealed record RunSnapshot(
    Guid? Id,
    string Name,
    string Mode,
    PipelineRunStatus Status,
    string StatusText,
    DateTimeOffset? CreatedAt,
    DateTimeOffset? UpdatedAt,
    IReadOnlyList<StepSnapshot> Steps,
    IReadOnlyList<string> Log)
{
    const int LogLines = 10;

    public bool HasEnded => Status.IsTerminal();

    public int StepsEnded => Steps.Count(step => step.HasEnded);

    /// <summary>From its creation to its end, or to now; null when the server does not say, or its clock is ahead of ours.</summary>
    public TimeSpan? Age(DateTimeOffset now) => (HasEnded ? UpdatedAt : now) - CreatedAt is { } age && age >= TimeSpan.Zero ? age : null;

    public static RunSnapshot Of(PipelineRun run) => new(
        run.Id,
        Printable.Line(run.PipelineName ?? "pipeline", 60),
        Printable.Line(run.Mode ?? "", 30),
        run.Status ?? PipelineRunStatus.Unknown,
        StatusWords.Of(run.StatusText),
        run.CreatedAt,
        run.UpdatedAt,
        [.. (run.Steps ?? []).Select(StepSnapshot.Of)],
        LogTail.Of(run.RawLogs, LogLines));
}
