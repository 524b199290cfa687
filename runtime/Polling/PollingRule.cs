using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>How a document says that an operation is repeated (<c>x-speakeasy-polling</c>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PollingRule
{
    /// <summary>A rule.</summary>
    /// <param name="delaySeconds">Seconds before the first request.</param>
    /// <param name="intervalSeconds">Seconds between two requests.</param>
    /// <param name="limitCount">How many requests are made at the most, which sets the default of <see cref="PollingOptions.Timeout"/>.</param>
    public PollingRule(double delaySeconds, double intervalSeconds, int limitCount)
    {
        Delay = Seconds(delaySeconds);
        Interval = Seconds(intervalSeconds);
        Timeout = Seconds(delaySeconds + (intervalSeconds * limitCount));
    }

    internal TimeSpan Delay { get; }

    internal TimeSpan Interval { get; }

    internal TimeSpan Timeout { get; }

    // Timers end at 49 days; a document may say anything.
    static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(double.IsNaN(seconds) ? 0 : Math.Clamp(seconds, 0, 49 * 86_400));
}
