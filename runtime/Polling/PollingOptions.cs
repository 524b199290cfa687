namespace Clarifeye.Runtime;

/// <summary>What one waiting changes of the document's rule.</summary>
public sealed class PollingOptions
{
    /// <summary>The time between two requests; by default the document's. Zero asks again at once.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>The factor by which the interval grows after each request, at least 1; by default 1: it stays.</summary>
    public double Backoff { get; init; } = 1;

    /// <summary>The longest interval that <see cref="Backoff"/> leads to; by default none.</summary>
    public TimeSpan? MaxInterval { get; init; }

    /// <summary>
    /// By what fraction an interval is made longer or shorter at random, from 0 to 1; by default 0. So that many clients don't ask at the same moment.
    /// </summary>
    public double Jitter { get; init; }

    /// <summary>
    /// The time for all requests together, then <see cref="PollingTimeoutException{T}"/>; by default the document's delay + interval × count.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> sets no limit.
    /// </summary>
    public TimeSpan? Timeout { get; init; }
}
