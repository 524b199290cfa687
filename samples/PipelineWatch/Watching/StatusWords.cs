using PipelineWatch.ClarifeyeApi;

namespace PipelineWatch.Watching;

static class StatusWords
{
    /// <summary>The server's word for a status, listed in the document or not.</summary>
    public static string Of(string? text) => string.IsNullOrWhiteSpace(text) ? "unknown" : Printable.Line(text, 30);

    /// <summary>Whether nothing more happens after this status.</summary>
    public static bool IsTerminal(this PipelineRunStatus status) =>
        status is PipelineRunStatus.Completed or PipelineRunStatus.CompletedWithWarnings or PipelineRunStatus.Failed or PipelineRunStatus.Aborted;
}
