using PipelineWatch.ClarifeyeApi;

namespace PipelineWatch.Watching;

/// <summary>One step as it stood at one moment, in texts that are safe to print.</summary>
/// <param name="Key">What tells it from other steps of the run: its id, or else its name.</param>
/// <param name="Name">Its name in the graph, or else its kind.</param>
/// <param name="Kind">The kind of work, for example <c>parsing</c>.</param>
/// <param name="Status">Its status; Unknown for one that the document does not list.</param>
/// <param name="StatusText">The status in the server's word.</param>
/// <param name="DependsOn">The names of the steps it waits for.</param>
/// <param name="Warnings">One line for each warning.</param>
sealed record StepSnapshot(
    string Key, string Name, string Kind, PipelineRunStatus Status, string StatusText, IReadOnlyList<string> DependsOn, IReadOnlyList<string> Warnings)
{
    const int NameLength = 80;

    public bool HasEnded => Status.IsTerminal();

    public static StepSnapshot Of(PipelineRunStep step)
    {
        string kind = Printable.Line(step.Step ?? "step", NameLength);
        string name = string.IsNullOrWhiteSpace(step.Name) ? kind : Printable.Line(step.Name, NameLength);
        return new(
            step.Id?.ToString() ?? name,
            name,
            kind,
            step.Status ?? PipelineRunStatus.Unknown,
            StatusWords.Of(step.StatusText),
            [.. (step.DependsOn ?? []).Select(other => Printable.Line(other, NameLength))],
            WarningLines.Of(step.Warnings));
    }
}
