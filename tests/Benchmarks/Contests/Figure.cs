using System.Globalization;

namespace Benchmarks.Contests;

/// <summary>One line of the result: the first contender over the second.</summary>
sealed record Figure(string Name, Contest Contest, Func<Sample, double> Measure)
{
    public static Figure Time(Contest contest) => new(contest.Name, contest, sample => sample.Nanoseconds);

    public static Figure Allocation(string name, Contest contest) => new(name, contest, sample => sample.Bytes);

    public void Print() => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {Name} {Contest.Ratio(Measure):0.000}"));
}
