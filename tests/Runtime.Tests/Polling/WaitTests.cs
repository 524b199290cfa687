using System.Net;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Polling;

public sealed class WaitTests
{
    readonly JumpingTime _time = new();
    readonly List<double> _asked = [];

    [Fact]
    public async Task ItAsksByTheDocumentsRuleUntilTheValueIsDone()
    {
        Assert.Equal("done", await Wait(["a", "b", "done", "never"], new PollingRule(1, 2, 100)));
        Assert.Equal([1, 3, 5], _asked);
    }

    [Fact]
    public async Task TheCallersIntervalGrowsToItsMaximum()
    {
        var polling = new PollingOptions { Interval = TimeSpan.FromSeconds(1), Backoff = 2, MaxInterval = TimeSpan.FromSeconds(5) };

        await Wait(["a", "a", "a", "a", "a", "done"], new PollingRule(0, 60, 100), polling);

        Assert.Equal([0, 1, 3, 7, 12, 17], _asked);
    }

    [Fact]
    public async Task JitterStaysWithinItsFraction()
    {
        await Wait([.. Enumerable.Repeat("a", 50), "done"], new PollingRule(0, 10, 1000), new PollingOptions { Jitter = 0.2 });

        var intervals = _asked.Zip(_asked.Skip(1), (one, other) => other - one).ToList();
        Assert.All(intervals, interval => Assert.InRange(interval, 8, 12));
        Assert.True(intervals.Distinct().Count() > 10);
    }

    [Fact]
    public async Task TheDefaultLimitIsDelayPlusIntervalTimesCount()
    {
        var error = await Assert.ThrowsAsync<PollingTimeoutException<string>>(() => Wait(["a"], new PollingRule(1, 2, 3)));

        Assert.Equal("a", error.Last);
        Assert.Equal([1, 3, 5], _asked);
        Assert.Equal(7, _time.Seconds);
        Assert.Contains("within 7 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCallersLimitWins()
    {
        await Assert.ThrowsAsync<PollingTimeoutException<string>>(() => Wait(["a"], new PollingRule(0, 2, 1000), new PollingOptions { Timeout = TimeSpan.FromSeconds(5) }));

        Assert.Equal([0, 2, 4], _asked);
        Assert.Equal(5, _time.Seconds);
    }

    [Fact]
    public async Task TheLimitEndsARequestThatHangs()
    {
        var error = await Assert.ThrowsAsync<PollingTimeoutException<string>>(() => Client().WaitAsync<string>(
            token =>
            {
                _time.Advance(TimeSpan.FromSeconds(10));
                return Task.FromCanceled<string>(token);
            },
            new PollingRule(0, 1, 10), _ => true, null, null, TestContext.Current.CancellationToken));

        Assert.Null(error.Last);
    }

    [Fact]
    public async Task EveryValueIsReported()
    {
        var progress = new Reported();

        await Wait(["a", "a", "done"], new PollingRule(0, 1, 10), progress: progress);

        Assert.Equal(["a", "a", "done"], progress.Values);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task WhatMayPassIsTriedAgainUpToFiveTimesInARow(int status)
    {
        await Wait([.. Enumerable.Repeat($"{status}", 5), "a", .. Enumerable.Repeat($"{status}", 5), "done"], new PollingRule(0, 1, 100));
        Assert.Equal(12, _asked.Count);

        _asked.Clear();
        await Assert.ThrowsAsync<ApiException>(() => Wait([$"{status}"], new PollingRule(0, 1, 100)));
        Assert.Equal(6, _asked.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(401)]
    public async Task WhatWillNotPassEndsTheWaiting(int status)
    {
        await Assert.ThrowsAsync<ApiException>(() => Wait([$"{status}"], new PollingRule(0, 1, 100)));
        Assert.Single(_asked);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 2)]
    [InlineData("date", 9)]
    [InlineData("2000000000", 49 * 86400)]
    public async Task RetryAfterIsHonoured(string retryAfter, double asked)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        response.Headers.Add("Retry-After", retryAfter == "date" ? _time.GetUtcNow().AddSeconds(9).ToString("R") : retryAfter);
        int count = 0;

        await Client().WaitAsync(
            _ =>
            {
                _asked.Add(_time.Seconds);
                return ++count == 1 ? throw new ApiException("op", response.StatusCode, headers: response.Headers) : Task.FromResult("done");
            },
            new PollingRule(0, 2, 100), _ => true, new PollingOptions { Timeout = Timeout.InfiniteTimeSpan }, null, TestContext.Current.CancellationToken);

        Assert.Equal([0, asked], _asked);
    }

    [Fact]
    public async Task CancellationComesWithTheCallersToken()
    {
        using var cancellation = new CancellationTokenSource();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client().WaitAsync(
            async _ =>
            {
                await cancellation.CancelAsync();
                return "a";
            },
            new PollingRule(0, 1, 100), _ => false, null, null, cancellation.Token));

        Assert.Equal(cancellation.Token, error.CancellationToken);
    }

    [Fact]
    public async Task AMockedGetIsEnough() => Assert.Equal("done", await ClientPipeline.Unconnected.WaitAsync(
        _ => Task.FromResult("done"), new PollingRule(0, 1, 10), _ => true, null, null, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(1, 1.5)]
    [InlineData(1, -0.1)]
    public async Task SenselessOptionsAreRefused(double backoff, double jitter) => await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
        () => Wait(["done"], new PollingRule(0, 1, 10), new PollingOptions { Backoff = backoff, Jitter = jitter }));

    ClientPipeline Client() => new(Credential.None, new ClientOptions { BaseAddress = new("https://example.com"), TimeProvider = _time }, null);

    // A number is a status to fail with; the last answer is given again and again.
    async Task<string> Wait(string[] answers, PollingRule rule, PollingOptions? polling = null, IProgress<string>? progress = null)
    {
        int count = 0;
        using var client = Client();
        return await client.WaitAsync(
            _ =>
            {
                _asked.Add(_time.Seconds);
                string answer = answers[Math.Min(count++, answers.Length - 1)];
                return int.TryParse(answer, out int status) ? throw new ApiException("op", (HttpStatusCode)status) : Task.FromResult(answer);
            },
            rule, value => value == "done", polling, progress, TestContext.Current.CancellationToken);
    }

    sealed class Reported : IProgress<string>
    {
        public List<string> Values { get; } = [];

        public void Report(string value) => Values.Add(value);
    }
}
