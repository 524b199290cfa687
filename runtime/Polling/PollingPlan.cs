using System.Diagnostics.CodeAnalysis;

namespace Clarifeye.Runtime;

/// <summary>When to ask: the document's rule with what the caller changes of it.</summary>
sealed class PollingPlan
{
    /// <summary>.NET's timers end near 50 days.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(49);

    readonly PollingOptions _options;
    TimeSpan _interval;

    public PollingPlan(PollingRule rule, PollingOptions? options)
    {
        _options = options ?? new();
        _interval = NotNegative(_options.Interval ?? rule.Interval, nameof(PollingOptions.Interval));
        MaxInterval = NotNegative(_options.MaxInterval ?? Longest, nameof(PollingOptions.MaxInterval));
        Delay = rule.Delay;
        Timeout = CallLimit.Checked(_options.Timeout ?? Max(rule.Timeout, TimeSpan.FromMilliseconds(1)), nameof(PollingOptions.Timeout));
        // Negated, so that NaN is refused, too.
        if (!(_options.Backoff >= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(options), _options.Backoff, "PollingOptions.Backoff must be at least 1.");
        }
        if (!(_options.Jitter is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(options), _options.Jitter, "PollingOptions.Jitter must be from 0 to 1.");
        }
    }

    public TimeSpan Delay { get; }

    public TimeSpan Timeout { get; }

    TimeSpan MaxInterval { get; }

    /// <summary>The time before the next request.</summary>
    [SuppressMessage("Security", "CA5394", Justification = "Spreads requests in time; nothing is kept secret by it.")]
    public TimeSpan NextInterval()
    {
        var interval = Min(_interval, MaxInterval);
        _interval = Grown(interval);
        return _options.Jitter == 0 ? interval : Min(interval * (1 + (_options.Jitter * ((Random.Shared.NextDouble() * 2) - 1))), Longest);
    }

    TimeSpan Grown(TimeSpan interval) => interval.TotalSeconds * _options.Backoff >= Longest.TotalSeconds ? Longest : interval * _options.Backoff;

    static TimeSpan NotNegative(TimeSpan value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, name);
        return value;
    }

    static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
