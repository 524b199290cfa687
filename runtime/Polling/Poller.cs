using System.Net;

namespace Clarifeye.Runtime;

/// <summary>Repeats a request by a plan: waits, asks, tries again what may pass (408, 429, 5xx), and knows when the time is over.</summary>
sealed class Poller : IDisposable
{
    const int TriesInARow = 5;

    readonly PollingPlan _plan;
    readonly TimeProvider _time;
    readonly CallerTokens _caller;
    readonly Func<Exception?, Exception> _timeIsOver;
    readonly long _begin;
    readonly CancellationTokenSource _waiting;
    readonly CancellationTokenSource _clock;
    readonly CancellationTokenSource _asking;
    bool _hasAsked;

    public Poller(PollingPlan plan, TimeProvider time, CallerTokens caller, Func<Exception?, Exception> timeIsOver)
    {
        (_plan, _time, _caller, _timeIsOver) = (plan, time, caller, timeIsOver);
        _begin = time.GetTimestamp();
        _clock = new CancellationTokenSource(plan.Timeout, time);
        _waiting = CancellationTokenSource.CreateLinkedTokenSource(caller.Call, caller.Enumeration);
        _asking = CancellationTokenSource.CreateLinkedTokenSource(_waiting.Token, _clock.Token);
    }

    public async Task<T> NextAsync<T>(Func<CancellationToken, Task<T>> get)
    {
        var delay = _hasAsked ? _plan.NextInterval() : _plan.Delay;
        _hasAsked = true;
        for (int failures = 1; ; failures++)
        {
            await WaitAsync(delay).ConfigureAwait(false);
            try
            {
                return await get(_asking.Token).ConfigureAwait(false);
            }
            catch (ApiException error) when (failures <= TriesInARow && MayPass(error.StatusCode))
            {
                delay = Later(_plan.NextInterval(), Earlier(RetryAfter(error), PollingPlan.Longest));
            }
            catch (Exception error) when (error is OperationCanceledException && _caller.IsCancellationRequested)
            {
                throw _caller.Cancelled(error);
            }
            catch (OperationCanceledException error) when (_clock.IsCancellationRequested)
            {
                throw _timeIsOver(error);
            }
        }
    }

    public void Dispose()
    {
        _asking.Dispose();
        _waiting.Dispose();
        _clock.Dispose();
    }

    async Task WaitAsync(TimeSpan delay)
    {
        var left = _plan.Timeout == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : _plan.Timeout - _time.GetElapsedTime(_begin);
        bool isTooLong = delay >= left;
        try
        {
            var wait = isTooLong ? left : delay;
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, _time, _waiting.Token).ConfigureAwait(false);
            }
            _waiting.Token.ThrowIfCancellationRequested();
        }
        catch (OperationCanceledException error)
        {
            throw _caller.Cancelled(error);
        }
        if (isTooLong)
        {
            throw _timeIsOver(null);
        }
    }

    static bool MayPass(HttpStatusCode status) => (int)status is 408 or 429 or (>= 500 and < 600);

    /// <summary>RFC 9110 section 10.2.3: seconds, or a date.</summary>
    TimeSpan RetryAfter(ApiException error) => error.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - _time.GetUtcNow(),
        _ => TimeSpan.Zero,
    };

    static TimeSpan Earlier(TimeSpan one, TimeSpan other) => one < other ? one : other;

    static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
