using System.Net;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Auth;

public sealed class RenewalTests
{
    [Fact]
    public async Task AProviderIsAskedOnceMoreAfterA401AndTheRequestSentAgain()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(401), Reply.Json("""{"name":"a"}"""));
        using var client = server.Client(new BearerToken((request, _) => new(request.IsRetry ? "new after " + request.Rejected : "old")));

        var run = await client.StartRunAsync();

        Assert.Equal("a", run.Name);
        Assert.Equal(["Bearer old", "Bearer new after old"], server.Requests.Select(request => request.Header("Authorization")));
        Assert.All(server.Requests, request => Assert.Equal("""{"name":"first"}""", request.Text));
    }

    [Fact]
    public async Task ASecond401IsAnError()
    {
        int asked = 0;
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(401));
        using var client = server.Client(new BearerToken((_, _) => new($"token {++asked}")));

        var error = await Calls.Throws<ApiException>(() => client.GetRunAsync());

        Assert.Equal(HttpStatusCode.Unauthorized, error.StatusCode);
        Assert.Equal((2, 2), (asked, server.Requests.Count));
    }

    [Fact]
    public async Task TheSameTokenIsNotSentAgain()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"error":"expired"}""", 401));
        using var client = server.Client(new BearerToken((_, _) => new("same")));

        var error = await Calls.Throws<ApiException<ServerError>>(() => client.GetRunAsync());

        Assert.Equal("expired", error.Error.Error);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task ABodyThatCannotSeekIsNeverSentTwice()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(401));
        using var client = server.Client(new BearerToken((request, _) => new(request.IsRetry ? "new" : "old")));
        using var body = new ChunkedStream([1, 2, 3], 2);

        await Calls.Throws<ApiException>(() => client.SendAsync(Calls.StartRun().Content(body, "application/octet-stream")));

        Assert.Equal([1, 2, 3], server.Request.Body);
    }

    [Fact]
    public async Task AProvidersExceptionReachesTheCaller()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client(new BearerToken((_, _) => throw new NotSupportedException("no login")));

        Assert.Equal("no login", (await Calls.Throws<NotSupportedException>(() => client.GetRunAsync())).Message);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task AProvidersUnfitTokenIsNotPrinted()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client(new BearerToken((_, _) => new("s3cr3t\n")));

        var error = await Calls.Throws<InvalidOperationException>(() => client.GetRunAsync());

        Assert.DoesNotContain("s3cr3t", error.ToString(), StringComparison.Ordinal);
    }
}
