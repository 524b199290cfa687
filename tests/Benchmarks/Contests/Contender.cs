namespace Benchmarks.Contests;

/// <summary>Something to measure.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="Run">Does it a number of times.</param>
sealed record Contender(string Name, Action<int> Run)
{
    public static Contender Of(string name, Action once) => new(name, times =>
    {
        for (; times > 0; times--)
        {
            once();
        }
    });

    /// <summary>One after the other; the thread that measures waits once for all.</summary>
    public static Contender Of(string name, Func<Task> once)
    {
        return new(name, times => RunAsync(times).GetAwaiter().GetResult());

        async Task RunAsync(int times)
        {
            for (; times > 0; times--)
            {
                await once();
            }
        }
    }
}
