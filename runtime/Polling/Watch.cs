using System.Security.Cryptography;

namespace Clarifeye.Runtime;

/// <summary>Repeats a request and gives its value whenever the body's hash differs from the last one's, until the first that is done.</summary>
sealed class Watch<T>(Sender sender, Call call, PollingRule rule, PollingOptions? polling, Func<T, bool> isDone, CancellationToken callToken) : IAsyncEnumerable<T>
    where T : class, IJsonObject<T>
{
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        T? last = null;
        byte[] hash = [];
        var plan = new PollingPlan(rule, polling);
        using var poller = new Poller(
            plan, sender.Settings.Time, new(callToken, cancellationToken), error => new PollingTimeoutException<T>(plan.Timeout, last, error));
        while (last is null || !isDone(last))
        {
            var changed = await poller.NextAsync(token => sender.ReadAsync(call, ReadChanged, new(token))).ConfigureAwait(false);
            if (changed is not null)
            {
                last = changed;
                yield return changed;
            }
        }

        T? ReadChanged(ReadOnlySpan<byte> utf8)
        {
            byte[] found = SHA256.HashData(utf8);
            if (found.AsSpan().SequenceEqual(hash))
            {
                return null;
            }
            var value = ApiJson.Read<T>(utf8);
            hash = found;
            return value;
        }
    }
}
