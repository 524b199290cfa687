using System.Globalization;

namespace Clarifeye.Runtime;

/// <summary>What can end a call early: the caller's cancellation and the time limit; and which of the two it was.</summary>
sealed class CallLimit : IDisposable
{
    readonly string _operationId;
    readonly TimeSpan _limit;
    readonly CallerTokens _caller;
    readonly CancellationTokenSource _clock;
    readonly CancellationTokenSource _either;

    public CallLimit(string operationId, TimeSpan limit, TimeProvider time, CallerTokens caller)
    {
        (_operationId, _limit, _caller) = (operationId, limit, caller);
        _clock = new CancellationTokenSource(limit, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_clock.Token, caller.Call, caller.Enumeration);
    }

    public CancellationToken Token => _either.Token;

    public bool IsCancelledByCaller => _caller.IsCancellationRequested;

    /// <summary>A stream is open: from here on only its reader knows how long it may take.</summary>
    public void StopClock() => _clock.CancelAfter(Timeout.InfiniteTimeSpan);

    /// <summary>A limit of a call, checked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is neither positive nor infinite.</exception>
    public static TimeSpan Checked(TimeSpan limit, string name)
    {
        if (limit != Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero, name);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, TimeSpan.FromDays(49), name);
        }
        return limit;
    }

    /// <summary>The exception to throw instead of <paramref name="error"/>; null when this limit has nothing to do with it.</summary>
    public Exception? Explain(Exception error)
    {
        if (error is not (OperationCanceledException or IOException or HttpRequestException))
        {
            return null;
        }
        if (_caller.IsCancellationRequested)
        {
            return _caller.Cancelled(error);
        }
        if (_clock.IsCancellationRequested)
        {
            return new TimeoutException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{_operationId}: no complete answer within {_limit.TotalSeconds:0.###} s. RequestOptions.Timeout and ClientOptions.Timeout set this limit."),
                error);
        }
        return error.InnerException is TimeoutException
            ? new TimeoutException($"{_operationId}: no answer within the time that HttpClient.Timeout of the given HttpClient allows.", error)
            : null;
    }

    public void Dispose()
    {
        _either.Dispose();
        _clock.Dispose();
    }
}
