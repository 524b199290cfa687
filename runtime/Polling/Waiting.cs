namespace Clarifeye.Runtime;

/// <summary>Repeats a call until its value is done.</summary>
static class Waiting
{
    public static async Task<T> ForAsync<T>(
        Func<CancellationToken, Task<T>> get, PollingPlan plan, Func<T, bool> isDone, IProgress<T>? progress, TimeProvider time, CancellationToken cancellationToken)
    {
        T? last = default;
        using var poller = new Poller(plan, time, new(cancellationToken), error => new PollingTimeoutException<T>(plan.Timeout, last, error));
        while (true)
        {
            var value = await poller.NextAsync(get).ConfigureAwait(false);
            last = value;
            progress?.Report(value);
            if (isDone(value))
            {
                return value;
            }
        }
    }
}
