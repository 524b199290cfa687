using System.Globalization;
using PipelineWatch.Watching;
using Spectre.Console;

namespace PipelineWatch.Rendering;

static class EarlierRunsTable
{
    const int Name = 24;
    const int Status = 23;
    const int Begun = 16;
    const int Documents = 9;

    public static Table Of(IReadOnlyList<EarlierRun> runs, bool unicode)
    {
        var table = new Table().NoBorder().AddColumns(
            Column("", 1), Column("Earlier runs", Name), Column("Status", Status), Column("Begun (UTC)", Begun), Column("Documents", Documents).RightAligned());
        foreach (var run in runs)
        {
            var style = StatusLook.Style(run.Status);
            table.AddRow(
                Cell.Of(StatusLook.Mark(run.Status, 0, unicode), 1, style),
                Cell.Of(run.Name, Name),
                Cell.Of(run.StatusText, Status, style),
                Cell.Of(run.CreatedAt?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "", Begun),
                Cell.Of(run.Documents?.ToString(CultureInfo.InvariantCulture) ?? "", Documents));
        }
        return table;
    }

    static TableColumn Column(string title, int width) => new TableColumn(Cell.Dim(title, width)).Width(width).NoWrap().PadLeft(0).PadRight(1);
}
