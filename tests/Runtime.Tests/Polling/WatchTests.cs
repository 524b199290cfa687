using System.Net;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Polling;

public sealed class WatchTests
{
    readonly JumpingTime _time = new();

    [Fact]
    public async Task AValueIsGivenWhenTheBytesDifferAndTheFirstThatIsDoneIsTheLast()
    {
        using var server = Server("""{"name":"a"}""", """{"name":"a"}""", """{"name":"a" }""", """{"name":"b"}""", "429", """{"name":"b"}""", """{"name":"done"}""", """{"name":"never"}""");
        int answers = 0;

        var names = (await Watch(server, new PollingRule(1, 2, 100), new RequestOptions { OnResponse = _ => answers++ }).ToListAsync()).Select(run => run.Name);

        Assert.Equal(["a", "a", "b", "done"], names);
        Assert.Equal(7, answers);
        Assert.Equal(13, _time.Seconds);
    }

    [Fact]
    public async Task TheLimitCarriesTheLastValue()
    {
        using var server = Server("""{"name":"a"}""");

        var error = await Calls.Throws<PollingTimeoutException<Run>>(() => Watch(server, new PollingRule(0, 2, 5)).ToListAsync());

        Assert.Equal("a", error.Last?.Name);
        Assert.Equal(5, server.Requests.Count);
    }

    [Fact]
    public async Task ABodyThatCannotBeReadEndsTheWatching()
    {
        using var server = Server("oops");

        await Calls.Throws<UnreadableResponseException>(() => Watch(server, new PollingRule(0, 2, 5)).ToListAsync());
    }

    [Fact]
    public async Task CancellationComesWithTheCallersToken()
    {
        using var cancellation = new CancellationTokenSource();
        using var server = Server("""{"name":"a"}""");
        await using var runs = Watch(server, new PollingRule(0, 2, 5)).GetAsyncEnumerator(cancellation.Token);
        Assert.True(await runs.MoveNextAsync());

        await cancellation.CancelAsync();
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => runs.MoveNextAsync().AsTask());

        Assert.Equal(cancellation.Token, error.CancellationToken);
    }

    static FakeServer Server(params string[] answers)
    {
        int count = 0;
        return new FakeServer(_ =>
        {
            string answer = answers[Math.Min(count++, answers.Length - 1)];
            return int.TryParse(answer, out int status) ? FakeServer.Json("{}", (HttpStatusCode)status) : FakeServer.Json(answer);
        });
    }

    IAsyncEnumerable<Run> Watch(FakeServer server, PollingRule rule, RequestOptions? options = null)
    {
        var client = server.Client("https://api.example.com", options: new ClientOptions { TimeProvider = _time });
        return client.WatchAsync<Run>(Calls.GetRun(), rule, run => run.Name == "done", null, options, CancellationToken.None);
    }
}
