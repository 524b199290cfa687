using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Requests;

public sealed class LifetimeTests
{
    [Fact]
    public async Task OneClientServesManyCallsAtATime()
    {
        await using var server = await LoopbackServer.StartAsync(new Reply(context => Reply.Json($$"""{"raw_logs":"{{context.Request.Headers["X-Number"]}}"}""").WriteAsync(context)));
        using var client = server.Generated();

        var runs = await Task.WhenAll(Enumerable.Range(0, 64).Select(number => client.GetRunAsync(new() { Headers = new Dictionary<string, string> { ["X-Number"] = $"n{number}" } })));

        Assert.Equal(Enumerable.Range(0, 64).Select(number => $"n{number}"), runs.Select(run => run.RawLogs));
    }

    [Fact]
    public async Task AfterDisposalThereAreNoCalls()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("{}"));
        var client = server.Generated();

        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.GetRunAsync());
    }
}
