namespace Benchmarks.Contests;

/// <summary>What doing something once took.</summary>
/// <param name="Nanoseconds">By the clock on the wall.</param>
/// <param name="Bytes">Allocated by the whole process.</param>
readonly record struct Sample(double Nanoseconds, double Bytes)
{
    /// <summary>The median of each.</summary>
    public static Sample Median(IReadOnlyCollection<Sample> samples) =>
        new(Middle(samples.Select(sample => sample.Nanoseconds)), Middle(samples.Select(sample => sample.Bytes)));

    /// <summary>The first quartile of the times, and the median of the bytes: another process on the same core can only make a time longer.</summary>
    public static Sample LeastDisturbed(IReadOnlyCollection<Sample> samples) =>
        new(samples.Select(sample => sample.Nanoseconds).Order().ElementAt(samples.Count / 4), Middle(samples.Select(sample => sample.Bytes)));

    public static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
