using System.Net;
using Clarifeye.Runtime;
using Microsoft.Extensions.Time.Testing;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

public sealed class TimeoutTests
{
    readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task ACallEndsAtTheClientsLimit() => Assert.Equal(
        "getRun: no complete answer within 100 s. RequestOptions.Timeout and ClientOptions.Timeout set this limit.", (await TimedOut(null, 100)).Message);

    [Fact]
    public async Task ACallsOwnLimitWins() => Assert.Contains("within 2.5 s", (await TimedOut(new RequestOptions { Timeout = TimeSpan.FromSeconds(2.5) }, 2.5)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task TheLimitHoldsForTheBody()
    {
        using var server = new FakeServer((_, _) =>
        {
            var body = new StreamContent(new StalledStream(() => _time.Advance(TimeSpan.FromSeconds(100))));
            return Task.FromResult(new HttpResponseMessage { Content = body });
        });
        using var client = Client(server);

        await Calls.Throws<TimeoutException>(() => client.GetRunAsync());
    }

    [Fact]
    public async Task AnErrorWhoseBodyIsTooSlowStaysThatError()
    {
        using var server = new FakeServer((_, _) =>
        {
            var body = new StreamContent(new StalledStream(() => _time.Advance(TimeSpan.FromSeconds(100))));
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = body });
        });
        using var client = Client(server);

        Assert.Equal(HttpStatusCode.BadGateway, (await Calls.Throws<ApiException>(() => client.GetRunAsync())).StatusCode);
    }

    [Fact]
    public async Task TheLimitOfTheCallersHttpClientIsNamed()
    {
        using var server = new FakeServer(_ => throw new TaskCanceledException("HttpClient.Timeout", new TimeoutException()));
        using var client = Client(server);

        Assert.Contains("HttpClient.Timeout", (await Calls.Throws<TimeoutException>(() => client.GetRunAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCallersCancellationComesWithTheCallersToken()
    {
        using var cancellation = new CancellationTokenSource();
        using var server = new FakeServer(async (_, token) =>
        {
            await cancellation.CancelAsync();
            token.ThrowIfCancellationRequested();
            return new HttpResponseMessage();
        });
        using var client = Client(server);

        var error = await Calls.Throws<OperationCanceledException>(() => client.SendObjectAsync<Run>(Calls.GetRun(), null, cancellation.Token));

        Assert.Equal(cancellation.Token, error.CancellationToken);
    }

    [Fact]
    public async Task ALimitOfZeroIsRefused()
    {
        using var server = new FakeServer(_ => FakeServer.Json("{}"));
        using var client = Client(server);

        await Calls.Throws<ArgumentOutOfRangeException>(() => client.GetRunAsync(new RequestOptions { Timeout = TimeSpan.Zero }));
    }

    [Fact]
    public async Task AFailedConnectionIsAnHttpRequestException()
    {
        using var server = new FakeServer(_ => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"));
        using var client = Client(server);

        Assert.Equal(HttpRequestError.ConnectionError, (await Calls.Throws<HttpRequestException>(() => client.GetRunAsync())).HttpRequestError);
    }

    ClientPipeline Client(FakeServer server) => server.Client("https://api.example.com", options: new ClientOptions { TimeProvider = _time });

    async Task<TimeoutException> TimedOut(RequestOptions? options, double seconds)
    {
        using var server = new FakeServer((_, token) =>
        {
            _time.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
            Assert.False(token.IsCancellationRequested);
            _time.Advance(TimeSpan.FromMilliseconds(1));
            return Task.FromCanceled<HttpResponseMessage>(token);
        });
        using var client = Client(server);
        return await Assert.ThrowsAsync<TimeoutException>(() => client.GetRunAsync(options));
    }

    sealed class StalledStream(Action whenRead) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            whenRead();
            return ValueTask.FromCanceled<int>(cancellationToken);
        }
    }
}
