namespace PipelineWatch.Watching;

/// <summary>The last lines of a log that may be long: only as much of it is looked at as is shown.</summary>
static class LogTail
{
    const int LineLength = 300;

    public static IReadOnlyList<string> Of(string? log, int lines)
    {
        var tail = new List<string>(lines);
        int end = log?.Length ?? 0;
        while (end > 0 && tail.Count < lines)
        {
            int start = log!.LastIndexOf('\n', end - 1) + 1;
            string line = Printable.Line(log[start..Math.Min(end, start + LineLength + 1)], LineLength);
            if (line.Length > 0)
            {
                tail.Add(line);
            }
            end = start - 1;
        }
        tail.Reverse();
        return tail;
    }
}
