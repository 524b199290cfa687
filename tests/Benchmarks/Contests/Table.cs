namespace Benchmarks.Contests;

/// <summary>The raw medians, on the standard error stream: the lines of figures stay alone on the other.</summary>
static class Table
{
    public static void Print(IEnumerable<Contest> contests)
    {
        Console.Error.WriteLine("| contest | contender | µs | KB allocated |");
        Console.Error.WriteLine("|---|---|--:|--:|");
        foreach (var contest in contests)
        {
            for (int index = 0; index < contest.Contenders.Count; index++)
            {
                var median = contest.Median(index);
                Console.Error.WriteLine(FormattableString.Invariant(
                    $"| {contest.Name} | {contest.Contenders[index].Name} | {median.Nanoseconds / 1_000:0.00} | {median.Bytes / 1_024:0.0} |"));
            }
        }
    }
}
