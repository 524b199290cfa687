using PipelineWatch.ClarifeyeApi;
using PipelineWatch.Watching;
using Spectre.Console;

namespace PipelineWatch.Rendering;

/// <summary>A row per step: mark, name, kind, status, time and what a pending step waits for (where there is room).</summary>
static class StepsTable
{
    const int WideEnoughForKind = 100;
    const int StatusWidth = 23;

    public static Table Of(IReadOnlyList<StepSnapshot> shown, RunSnapshot run, StepTimes times, Screen screen)
    {
        var ended = run.Steps.Where(step => step.HasEnded).Select(step => step.Name).ToHashSet();
        var columns = new List<StepColumn>
        {
            new("", 1, step => StatusLook.Mark(step.Status, screen.Frame, screen.Unicode)),
            new("Step", NameWidth(run, screen), step => step.Name),
            new("Status", StatusWidth, step => step.StatusText),
        };
        if (screen.Width >= WideEnoughForKind)
        {
            columns.Insert(2, new("Kind", 20, step => step.Kind));
        }
        if (Room(columns, screen) >= 6)
        {
            columns.Add(new("Time", 6, step => times.Of(step) is { } time ? Duration.Of(time) : ""));
        }
        if (Room(columns, screen) is >= 10 and int rest)
        {
            columns.Add(new("Waits for", rest, step => WaitsFor(step, ended)));
        }
        return Table(shown, columns);
    }

    // Each column has a blank behind it, and the last place of a line stays free.
    static int Room(List<StepColumn> columns, Screen screen) => screen.Width - columns.Sum(column => column.Width + 1) - 2;

    static Table Table(IReadOnlyList<StepSnapshot> steps, List<StepColumn> columns)
    {
        var table = new Table().NoBorder();
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(Cell.Dim(column.Title, column.Width)).Width(column.Width).NoWrap().PadLeft(0).PadRight(1));
        }
        foreach (var step in steps)
        {
            var style = StatusLook.Style(step.Status);
            table.AddRow(columns.Select(column => Cell.Of(column.Text(step), column.Width, style)));
        }
        return table;
    }

    static int NameWidth(RunSnapshot run, Screen screen)
    {
        int longest = run.Steps.Select(step => step.Name.GetCellWidth()).Append("Step".Length).Max();
        return Math.Min(longest, Math.Clamp(screen.Width - StatusWidth - 5, 4, 28));
    }

    static string WaitsFor(StepSnapshot step, HashSet<string> ended) =>
        step.Status == PipelineRunStatus.Pending ? string.Join(", ", step.DependsOn.Where(name => !ended.Contains(name))) : "";

    sealed record StepColumn(string Title, int Width, Func<StepSnapshot, string> Text);
}
