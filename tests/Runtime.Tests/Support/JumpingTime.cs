using Microsoft.Extensions.Time.Testing;

namespace Runtime.Tests.Support;

/// <summary>A clock that stands still until somebody waits (Task.Delay), and then jumps to the end of that wait. Time limits run with it.</summary>
public sealed class JumpingTime : FakeTimeProvider
{
    readonly DateTimeOffset _begin;

    public JumpingTime() => _begin = GetUtcNow();

    /// <summary>Seconds since the beginning.</summary>
    public double Seconds => (GetUtcNow() - _begin).TotalSeconds;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (state is Task && dueTime > TimeSpan.Zero && dueTime != Timeout.InfiniteTimeSpan)
        {
            Advance(dueTime);
        }
        return timer;
    }
}
