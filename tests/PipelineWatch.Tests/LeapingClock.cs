namespace PipelineWatch.Tests;

/// <summary>Time stands still until someone waits, and then leaps to the wait's end. Deadlines (10 seconds and more) never come.</summary>
sealed class LeapingClock : TimeProvider
{
    static readonly TimeSpan s_shortestDeadline = TimeSpan.FromSeconds(10);
    readonly Lock _lock = new();
    DateTimeOffset _now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime >= TimeSpan.Zero && dueTime < s_shortestDeadline)
        {
            lock (_lock)
            {
                _now += dueTime;
            }
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }
        return new Timer();
    }

    sealed class Timer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
