using PipelineWatch.ClarifeyeApi;
using Spectre.Console;

namespace PipelineWatch.Rendering;

/// <summary>A status as a mark of one character and a colour.</summary>
static class StatusLook
{
    static readonly IReadOnlyList<string> s_dots = Spinner.Known.Dots.Frames;
    static readonly IReadOnlyList<string> s_line = Spinner.Known.Line.Frames;

    public static Style Style(PipelineRunStatus status) => status switch
    {
        PipelineRunStatus.Completed => new Style(Color.Green),
        PipelineRunStatus.CompletedWithWarnings => new Style(Color.Yellow),
        PipelineRunStatus.Running => new Style(Color.Aqua),
        PipelineRunStatus.Failed or PipelineRunStatus.Aborted => new Style(Color.Red),
        PipelineRunStatus.Pending => new Style(Color.Grey),
        _ => Spectre.Console.Style.Plain,
    };

    /// <param name="status">The status.</param>
    /// <param name="frame">Counts up with each drawing, which turns the mark of what is running.</param>
    /// <param name="unicode">Whether the terminal shows more than ASCII.</param>
    public static string Mark(PipelineRunStatus status, int frame, bool unicode) => status switch
    {
        PipelineRunStatus.Completed => unicode ? "✓" : "+",
        PipelineRunStatus.CompletedWithWarnings => "!",
        PipelineRunStatus.Running => unicode ? s_dots[frame % s_dots.Count] : s_line[frame % s_line.Count],
        PipelineRunStatus.Failed or PipelineRunStatus.Aborted => unicode ? "✗" : "x",
        PipelineRunStatus.Pending => unicode ? "·" : ".",
        _ => "?",
    };
}
