using Clarifeye.Runtime;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Auth;

public sealed class TokenTests
{
    [Fact]
    public async Task ABearerTokenTravelsInTheAuthorizationHeader() => Assert.Equal("Bearer abcd1234", await SentWithAsync(new BearerToken("abcd1234")));

    [Fact]
    public async Task ATokenOfAnotherSchemeTravelsBehindItsWord() => Assert.Equal("Token abcd1234", await SentWithAsync(new AuthorizationToken("Token", "abcd1234")));

    [Fact]
    public async Task WithoutACredentialNothingIsSent() => Assert.Null(await SentWithAsync(Credential.None));

    [Fact]
    public async Task AProviderIsAskedForEachCall()
    {
        int asked = 0;
        await using var server = await LoopbackServer.StartAsync(Reply.Json("{}"));
        using var client = server.Generated(new AuthorizationToken("Token", (_, _) => new($"token-{++asked}")));

        await client.GetRunAsync();
        await client.GetRunAsync();

        Assert.Equal(["Token token-1", "Token token-2"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task AfterA401TheProviderIsAskedOnceMoreWithTheRejectedToken()
    {
        List<string?> rejected = [];
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"error":"Expired."}""", 401), Reply.Json("""{"status":"running"}"""));
        using var client = server.Generated(new BearerToken((request, _) =>
        {
            rejected.Add(request.Rejected);
            return new(request.IsRetry ? "fresh-token" : "stale-token");
        }));

        Assert.Equal("running", (await client.GetRunAsync()).StatusText);

        Assert.Equal([null, "stale-token"], rejected);
        Assert.Equal(["Bearer stale-token", "Bearer fresh-token"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task ASecond401IsTheAnswer()
    {
        int asked = 0;
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"error":"No."}""", 401));
        using var client = server.Generated(new BearerToken((_, _) => new($"token-{++asked}")));

        var error = await Assert.ThrowsAsync<ApiException<ClarifeyeApi.Error>>(() => client.GetRunAsync());

        Assert.Equal(("No.", 2, 2), (error.Error.ErrorValue, asked, server.Requests.Count));
    }

    [Fact]
    public async Task ABodyIsSentAgainWithTheRenewedToken()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(401), Reply.Json("{}", 201));
        using var client = server.Generated(new BearerToken((request, _) => new(request.IsRetry ? "fresh-token" : "stale-token")));

        await client.Conversations.CreateConversationAsync(Journey.Project, new() { AgentSettings = Journey.Run, Name = "Notice" }, cancellationToken: Journey.Cancellation);

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(server.Requests[0].Text, server.Requests[1].Text);
        Assert.NotEmpty(server.Requests[1].Text);
    }

    [Fact]
    public async Task AFixedTokenIsNotTriedAgain()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(401));
        using var client = server.Generated(new BearerToken("abcd1234"));

        await Assert.ThrowsAsync<ApiException>(() => client.GetRunAsync());

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task AProvidersOwnExceptionReachesTheCaller()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("{}"));
        using var client = server.Generated(new BearerToken((_, _) => throw new NotSupportedException("The vault is closed.")));

        Assert.Equal("The vault is closed.", (await Assert.ThrowsAsync<NotSupportedException>(() => client.GetRunAsync())).Message);
        Assert.Empty(server.Requests);
    }

    static async Task<string?> SentWithAsync(Credential credential)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("{}"));
        using var client = server.Generated(credential);
        await client.GetRunAsync();
        return server.Request.Header("Authorization");
    }
}
