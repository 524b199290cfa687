using PipelineWatch.Watching;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PipelineWatch.Rendering;

/// <summary>One drawing of the run: title, steps, progress, warnings and the log's tail, each line within the width and all of it within the height.</summary>
static class RunPicture
{
    const int LogLines = 4;
    const int MostWarnings = 3;
    const int BarWidth = 24;

    // Title, the table's head, what is left out, progress, and the line that the cursor needs.
    const int OtherLines = 5;

    public static Rows Of(RunSnapshot run, StepTimes times, DateTimeOffset now, Screen screen)
    {
        var warnings = Warnings(run);
        int capacity = Math.Max(1, screen.Height - OtherLines - warnings.Count - LogLines);
        var window = StepWindow.Of(run.Steps, capacity);
        int width = screen.Width - 1;
        return new Rows([
            Cell.Of(Title(run), width, new Style(decoration: Decoration.Bold)),
            StepsTable.Of(window.Steps, run, times, screen),
            .. window.LeftOut.Length > 0 ? [Cell.Dim(window.LeftOut, width)] : Array.Empty<IRenderable>(),
            Progress(run, now, screen),
            .. warnings.Select(warning => Cell.Of(warning, width, new Style(Color.Yellow))),
            .. run.Log.TakeLast(LogLines).Select(line => Cell.Dim(line, width)),
        ]);
    }

    static string Title(RunSnapshot run) => string.Join("  ", new[] { run.Name, run.Mode, RunChanges.Subject(run.Id) }.Where(text => text.Length > 0));

    static List<string> Warnings(RunSnapshot run)
    {
        string[] all = [.. run.Steps.SelectMany(step => step.Warnings.Select(warning => $"! {step.Name}: {warning}"))];
        return all.Length <= MostWarnings ? [.. all] : [.. all.Take(MostWarnings - 1), $"! and {all.Length - MostWarnings + 1} more warnings"];
    }

    static Paragraph Progress(RunSnapshot run, DateTimeOffset now, Screen screen)
    {
        int filled = run.Steps.Count == 0 ? 0 : BarWidth * run.StepsEnded / run.Steps.Count;
        string age = run.Age(now) is { } time ? $", {Duration.Of(time)}" : "";
        string words = $" {run.StepsEnded} of {run.Steps.Count} steps, {run.StatusText}{age}";
        var (full, empty) = screen.Unicode ? ('━', '─') : ('#', '-');
        var style = StatusLook.Style(run.Status);
        return new Paragraph()
            .Append(new string(full, filled), style)
            .Append(new string(empty, BarWidth - filled), new Style(Color.Grey))
            .Append(Cell.Fit(words, Math.Max(1, screen.Width - 1 - BarWidth)), style);
    }
}
