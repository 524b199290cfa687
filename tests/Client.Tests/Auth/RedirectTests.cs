using System.Net;
using Clarifeye.Runtime;
using Client.Tests.CookieKeyApi;
using Client.Tests.HeaderKeyApi;
using Client.Tests.QueryKeyApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Auth;

/// <summary>The same origin keeps what the client sends; another origin, here a second server, gets nothing of it.</summary>
public sealed class RedirectTests
{
    static readonly RequestOptions s_headers = new() { Headers = new Dictionary<string, string> { ["X-Tenant"] = "t-17" } };

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task TheSameOriginKeepsTheCredentialAndTheHeaders(int status)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Redirect(status, "/elsewhere/?a=1"), Reply.Json("""{"status":"running"}"""));
        using var client = server.Generated();

        Assert.Equal("running", (await client.GetRunAsync(s_headers)).StatusText);

        Assert.Equal(("/elsewhere/?a=1", "Bearer " + Journey.Token, "t-17"), (server.Requests[1].Target, server.Requests[1].Header("Authorization"), server.Requests[1].Header("X-Tenant")));
    }

    [Fact]
    public async Task AnotherOriginGetsNeitherTokenNorHeaders()
    {
        await using var other = await LoopbackServer.StartAsync(Reply.Json("""{"status":"running"}"""));
        await using var server = await LoopbackServer.StartAsync(Reply.Redirect(302, other.Origin + "/run"));
        using var client = server.Generated();

        Assert.Equal("running", (await client.GetRunAsync(s_headers)).StatusText);

        ShowsNothing(other.Request, Journey.Token);
    }

    [Fact]
    public async Task AnotherOriginGetsNoKeyFromAHeader()
    {
        await using var other = await LoopbackServer.StartAsync(Reply.Empty(204));
        await using var server = await LoopbackServer.StartAsync(Reply.Redirect(307, other.Origin + "/run"));
        using var client = new HeaderKeyClient(new ApiKey(Journey.Token), server.Options());

        await client.ListItemsAsync(project: "p-1", options: s_headers, cancellationToken: Journey.Cancellation);

        Assert.Equal((Journey.Token, "p-1", "t-17"), (server.Request.Header("X-Api-Key"), server.Request.Header("X-Project"), server.Request.Header("X-Tenant")));
        ShowsNothing(other.Request, Journey.Token);
    }

    [Fact]
    public async Task AnotherOriginGetsNoKeyFromAQueryThatTheServerRepeats()
    {
        await using var other = await LoopbackServer.StartAsync(Reply.Empty(204));
        await using var server = await LoopbackServer.StartAsync(Reply.Redirect(302, $"{other.Origin}/run?page=2&api_key={Journey.Token}&last=1"));
        using var client = new QueryKeyClient(new ApiKey(Journey.Token), server.Options());

        await client.ListItemsAsync(options: s_headers, cancellationToken: Journey.Cancellation);

        Assert.Equal("/run?page=2&last=1", other.Request.Target);
        ShowsNothing(other.Request, Journey.Token);
    }

    [Fact]
    public async Task AnotherOriginGetsNoKeyFromACookie()
    {
        await using var other = await LoopbackServer.StartAsync(Reply.Empty(204));
        await using var server = await LoopbackServer.StartAsync(Reply.Redirect(302, other.Origin + "/run"));
        using var client = new CookieKeyClient(new ApiKey(Journey.Token), server.Options());

        await client.ListItemsAsync(cancellationToken: Journey.Cancellation);

        ShowsNothing(other.Request, Journey.Token);
    }

    [Fact]
    public async Task TheWayBackFromAnotherOriginBringsNoTokenBack()
    {
        Uri? home = null;
        await using var other = await LoopbackServer.StartAsync(new Reply(context => Reply.Redirect(302, home + "/me").WriteAsync(context)));
        await using var server = await LoopbackServer.StartAsync(Reply.Redirect(302, other.Origin + "/run"), Reply.Json("{}"));
        home = server.Address;
        using var client = server.Generated();

        await client.GetRunAsync();

        ShowsNothing(server.Requests[1], Journey.Token);
    }

    [Fact]
    public async Task AnUploadIsNotSentToAnotherOrigin()
    {
        await using var other = await LoopbackServer.StartAsync(Reply.Json("[]", 201));
        await using var server = await LoopbackServer.StartAsync(Reply.Redirect(307, other.Origin + "/upload"));
        using var client = server.Generated();

        await Assert.ThrowsAsync<ApiException>(() => client.Documents.BulkUploadDocumentsAsync(
            Journey.Project, new() { Files = [new FilePart("secret"u8.ToArray(), "a.txt")] }, cancellationToken: Journey.Cancellation));

        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task FromHttpsToPlainHttpNothingIsFollowed()
    {
        using var server = new FakeServer(_ => FakeServer.Redirect("http://127.0.0.1:1/run"));
        using var http = new HttpClient(server, disposeHandler: false);
        using var client = new ClarifeyeApi.ClarifeyeClient(new BearerToken(Journey.Token), new() { HttpClient = http });

        var error = await Assert.ThrowsAsync<ApiException>(() => client.GetRunAsync());

        Assert.Contains("https to plain http", error.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, error.StatusCode);
        Assert.Single(server.Requests);
    }

    static void ShowsNothing(RecordedRequest request, string token)
    {
        Assert.DoesNotContain(token, request.Target, StringComparison.Ordinal);
        Assert.Equal([], request.Headers.Keys.Where(name => name is "Authorization" or "Cookie" || name.StartsWith("X-", StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(token, string.Join('\n', request.Headers.Values), StringComparison.Ordinal);
    }
}
