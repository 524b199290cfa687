using System.Net;
using Clarifeye.Runtime;
using Client.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Runtime.Tests.Support;

namespace Client.Tests.Requests;

public sealed class RequestOptionsTests
{
    [Fact]
    public async Task HeadersAreAddedToOneCall()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("{}"));
        using var client = server.Generated();

        await client.GetRunAsync(new() { Headers = new Dictionary<string, string> { ["X-Tenant"] = "t-17", ["User-Agent"] = "tests/1" } });
        await client.GetRunAsync();

        Assert.Equal(("t-17", "tests/1"), (server.Requests[0].Header("X-Tenant"), server.Requests[0].Header("User-Agent")));
        Assert.Null(server.Requests[1].Header("X-Tenant"));
    }

    [Fact]
    public async Task OnResponseSeesStatusAndHeaders()
    {
        List<ResponseInfo> seen = [];
        await using var server = await LoopbackServer.StartAsync(
            new Reply(context =>
            {
                context.Response.Headers["X-Request-Id"] = "r-17";
                return Reply.Json("{}").WriteAsync(context);
            }),
            Reply.Json("""{"error":"Gone."}""", 404));
        using var client = server.Generated();
        var options = new RequestOptions { OnResponse = seen.Add };

        await client.GetRunAsync(options);
        await Assert.ThrowsAnyAsync<ApiException>(() => client.GetRunAsync(options));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotFound], seen.Select(info => info.StatusCode));
        Assert.All(seen, info => Assert.Equal("getPipelineRun", info.OperationId));
        Assert.Equal(("r-17", 2), (seen[0].Headers.GetValues("X-Request-Id").Single(), seen[0].ContentLength));
    }

    [Fact]
    public async Task ATimeoutEndsACallThatHangs()
    {
        var time = new FakeTimeProvider();
        await using var server = await LoopbackServer.StartAsync(Hanging(() => time.Advance(TimeSpan.FromSeconds(5))));
        using var client = server.Generated(time: time);

        var error = await Assert.ThrowsAsync<TimeoutException>(() => client.GetRunAsync(new() { Timeout = TimeSpan.FromSeconds(5) }));

        Assert.Contains("getPipelineRun", error.Message, StringComparison.Ordinal);
        Assert.Contains("5 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheClientsTimeoutHoldsWhereTheCallHasNone()
    {
        var time = new FakeTimeProvider();
        await using var server = await LoopbackServer.StartAsync(Hanging(() => time.Advance(TimeSpan.FromSeconds(100))));
        using var client = server.Generated(time: time);

        await Assert.ThrowsAsync<TimeoutException>(() => client.GetRunAsync());
    }

    [Fact]
    public async Task TheTimeoutCoversTheBodyToo()
    {
        var time = new FakeTimeProvider();
        await using var server = await LoopbackServer.StartAsync(new Reply(async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync("{\"status\":"u8.ToArray(), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            time.Advance(TimeSpan.FromSeconds(100));
            await new TaskCompletionSource().Task.WaitAsync(context.RequestAborted);
        }));
        using var client = server.Generated(time: time);

        await Assert.ThrowsAsync<TimeoutException>(() => client.GetRunAsync());
    }

    [Fact]
    public async Task CancellingEndsTheCallWithTheCallersToken()
    {
        using var cancelling = new CancellationTokenSource();
        await using var server = await LoopbackServer.StartAsync(Hanging(cancelling.Cancel));
        using var client = server.Generated();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            client.PipelineRuns.GetPipelineRunAsync(Journey.Project, Journey.Run, cancellationToken: cancelling.Token));

        Assert.Equal(cancelling.Token, error.CancellationToken);
    }

    static Reply Hanging(Action begun) => new(async context =>
    {
        begun();
        await new TaskCompletionSource().Task.WaitAsync(context.RequestAborted);
    });
}
