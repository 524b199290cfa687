using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Auth;

public sealed class CredentialTests
{
    [Fact]
    public async Task ABearerTokenIsSentInTheAuthorizationHeader() =>
        Assert.Equal("Bearer s3cr3t", (await SentWith(new BearerToken("s3cr3t"))).Header("Authorization"));

    [Fact]
    public async Task AnAuthorizationTokenIsSentUnderItsScheme() =>
        Assert.Equal("Token s3cr3t", (await SentWith(new AuthorizationToken("Token", "s3cr3t"))).Header("Authorization"));

    [Fact]
    public async Task AnApiKeyIsSentRawInItsHeader() =>
        Assert.Equal("k 1", (await SentWith(new ApiKey("k 1"), new ApiSecurity().ApiKey("scheme", ApiKeyLocation.Header, "X-Api-Key"))).Header("X-Api-Key"));

    [Fact]
    public async Task AnApiKeyIsSentRawInTheAuthorizationHeader() =>
        Assert.Equal("key", (await SentWith(new ApiKey("key"), new ApiSecurity().ApiKey("scheme", ApiKeyLocation.Header, "Authorization"))).Header("Authorization"));

    [Fact]
    public async Task AnApiKeyIsSentInTheQuery() =>
        Assert.Equal("/api/v1/runs/r1/?api_key=a%2Fb%2Bc", (await SentWith(new ApiKey("a/b+c"), new ApiSecurity().ApiKey("scheme", ApiKeyLocation.Query, "api_key"))).Target);

    [Fact]
    public async Task AnApiKeyIsSentAsACookie() =>
        Assert.Equal("session=key", (await SentWith(new ApiKey("key"), new ApiSecurity().ApiKey("scheme", ApiKeyLocation.Cookie, "session"))).Header("Cookie"));

    [Fact]
    public void AnApiKeyThatIsNoCookieIsRefusedWithoutBeingPrinted()
    {
        var options = new ClientOptions { BaseAddress = new("https://example.com") };

        var error = Assert.Throws<ArgumentException>(() => new ClientPipeline(new ApiKey("s3cr3t; a=b"), options, null, new ApiSecurity().ApiKey("scheme", ApiKeyLocation.Cookie, "session")));

        Assert.DoesNotContain("s3cr3t", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoCredentialSendsNone() => Assert.Null((await SentWith(Credential.None)).Header("Authorization"));

    [Fact]
    public async Task AnAnonymousOperationSendsNone()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client(new BearerToken("s3cr3t"));

        await client.SendAsync(new ApiRequest(new ApiOperation("ping", "GET", "/ping").Anonymous()));

        Assert.Null(server.Request.Header("Authorization"));
    }

    [Fact]
    public void AnApiKeyNeedsADocumentThatDeclaresOne() => Assert.Throws<ArgumentException>(
        () => new ClientPipeline(new ApiKey("key"), new ClientOptions { BaseAddress = new("https://example.com") }, null));

    static async Task<RecordedRequest> SentWith(Credential credential, ApiSecurity? security = null)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"name":"a"}"""));
        using var client = server.Client(credential, security);
        await client.GetRunAsync();
        return server.Request;
    }
}
