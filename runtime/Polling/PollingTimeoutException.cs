using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Clarifeye.Runtime;

/// <summary>What was waited for did not happen in time.</summary>
/// <typeparam name="T">The type of what was asked for again and again.</typeparam>
[SuppressMessage("Design", "CA1032", Justification = "The time limit makes the message.")]
public class PollingTimeoutException<T> : TimeoutException
{
    /// <summary>An exception as the client throws it; also for fakes in tests.</summary>
    /// <param name="timeout">The limit that is over.</param>
    /// <param name="last">The last value.</param>
    /// <param name="innerException">What happened last.</param>
    public PollingTimeoutException(TimeSpan timeout, T? last, Exception? innerException = null)
        : base(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The {typeof(T).Name} was not done within {timeout.TotalSeconds:0.###} s; Last has its latest state. PollingOptions.Timeout sets this limit."),
            innerException) => Last = last;

    /// <summary>The last value that the server gave; null when there was none.</summary>
    public T? Last { get; }
}
