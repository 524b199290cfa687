using System.Diagnostics;

namespace Benchmarks.Contests;

/// <summary>Several ways to do the same, measured in turns so that whatever else the machine does meets them all.</summary>
/// <param name="name">As in the names of the figures.</param>
/// <param name="contenders">The one under test, the peer it is compared with, then any others.</param>
sealed class Contest(string name, params IReadOnlyList<Contender> contenders)
{
    const int SlicesOfRound = 12;

    static readonly TimeSpan s_slice = TimeSpan.FromMilliseconds(10);

    readonly int[] _timesPerSlice = [.. contenders.Select(_ => 1)];
    readonly List<Sample[]> _rounds = [];

    public string Name => name;

    public IReadOnlyList<Contender> Contenders => contenders;

    /// <summary>Runs each contender for a while, and finds how many times fill a slice.</summary>
    public void WarmUp(TimeSpan time)
    {
        for (int index = 0; index < contenders.Count; index++)
        {
            long start = Stopwatch.GetTimestamp();
            int times = 0;
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                contenders[index].Run(1);
                times++;
            }
            _timesPerSlice[index] = Math.Max(1, (int)(times * s_slice / Stopwatch.GetElapsedTime(start)));
        }
    }

    /// <summary>Measures slices of all contenders in turns and keeps what a little disturbed slice of each took.</summary>
    public void RunRound()
    {
        var slices = contenders.Select(_ => new List<Sample>()).ToArray();
        for (int slice = 0; slice < SlicesOfRound; slice++)
        {
            for (int index = 0; index < contenders.Count; index++)
            {
                slices[index].Add(Measure(contenders[index], _timesPerSlice[index]));
            }
        }
        _rounds.Add([.. slices.Select(Sample.LeastDisturbed)]);
    }

    /// <summary>The median over the rounds of what the first contender took in a round over what the second took in the same.</summary>
    public double Ratio(Func<Sample, double> measure) => Sample.Middle(_rounds.Select(round => measure(round[0]) / measure(round[1])));

    /// <summary>The median over the rounds for one contender.</summary>
    public Sample Median(int contender) => Sample.Median([.. _rounds.Select(round => round[contender])]);

    static Sample Measure(Contender contender, int times)
    {
        GC.Collect();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        contender.Run(times);
        var elapsed = Stopwatch.GetElapsedTime(start);
        return new(elapsed.TotalNanoseconds / times, (double)(GC.GetTotalAllocatedBytes(precise: true) - bytes) / times);
    }
}
