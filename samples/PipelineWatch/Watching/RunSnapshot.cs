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
    IReadOnlyList<StepSnapshot> Steps,
    IReadOnlyList<string> Log)
{
    const int LogLines = 10;

    public bool HasEnded => Status.IsTerminal();

    public int StepsEnded => Steps.Count(step => step.HasEnded);

    public static RunSnapshot Of(PipelineRun run) => new(
        run.Id,
        Printable.Line(run.PipelineName ?? "pipeline", 60),
        Printable.Line(run.Mode ?? "", 30),
        run.Status ?? PipelineRunStatus.Unknown,
        StatusWords.Of(run.StatusText),
        run.CreatedAt,
        [.. (run.Steps ?? []).Select(StepSnapshot.Of)],
        LogTail.Of(run.RawLogs, LogLines));
}
