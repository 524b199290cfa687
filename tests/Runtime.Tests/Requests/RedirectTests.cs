using System.Net;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

public sealed class RedirectTests
{
    static readonly RequestOptions s_headers = new() { Headers = new Dictionary<string, string> { ["X-Custom"] = "c" } };

    [Theory]
    [InlineData("https://api.example.com/v2/runs/?x=1", "https://api.example.com/v2/runs/?x=1")]
    [InlineData("/v2/runs/", "https://api.example.com/v2/runs/")]
    [InlineData("../other", "https://api.example.com/v1/runs/other")]
    [InlineData("?page=2", "https://api.example.com/v1/runs/r1/?page=2")]
    [InlineData("https://API.example.com:443/v2#part", "https://api.example.com/v2")]
    public async Task TheSameOriginKeepsCredentialAndHeaders(string location, string expected)
    {
        var requests = await Followed(location, new BearerToken("s3cr3t"));

        Assert.Equal($"GET {expected} Accept: application/json; Accept-Encoding: gzip; X-Custom: c; Authorization: Bearer s3cr3t", requests[1]);
    }

    [Theory]
    [InlineData("https://evil.example/runs")]
    [InlineData("//evil.example/runs")]
    [InlineData("https://api.example.com:8443/runs")]
    [InlineData("https://api.example.com.evil.example/runs")]
    public async Task AnotherOriginGetsNeitherCredentialNorHeaders(string location)
    {
        var requests = await Followed(location, new BearerToken("s3cr3t"));

        Assert.EndsWith("/runs Accept: application/json; Accept-Encoding: gzip", requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherOriginGetsNoApiKeyOfAnyKind()
    {
        foreach (var location in Enum.GetValues<ApiKeyLocation>())
        {
            var requests = await Followed("https://evil.example/runs?a=1&key=s3cr3t", new ApiKey("s3cr3t"), new ApiSecurity().ApiKey("scheme", location, "key"), mayRefuse: location != ApiKeyLocation.Query);

            Assert.DoesNotContain("s3cr3t", string.Concat(requests.Skip(1)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task TheSameOriginGetsTheKeyInTheQueryOnce()
    {
        var requests = await Followed("/v2?key=s3cr3t&a=1", new ApiKey("s3cr3t"), new ApiSecurity().ApiKey("scheme", ApiKeyLocation.Query, "key"));

        Assert.StartsWith("GET https://api.example.com/v2?a=1&key=s3cr3t ", requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ComingBackFromAnotherOriginBringsNoCredentialBack()
    {
        using var server = new FakeServer(request => request.RequestUri!.AbsoluteUri switch
        {
            "https://api.example.com/v1/runs/r1/" => FakeServer.Redirect("https://evil.example/"),
            "https://evil.example/" => FakeServer.Redirect("https://api.example.com/v1/me"),
            _ => FakeServer.Json("""{"name":"a"}"""),
        });
        using var client = server.Client("https://api.example.com/v1", new BearerToken("s3cr3t"));

        await client.GetRunAsync();

        Assert.Equal("GET https://api.example.com/v1/me Accept: application/json; Accept-Encoding: gzip", server.Requests[2]);
    }

    [Fact]
    public async Task ARedirectWithinAnotherOriginBringsNoCredentialThere()
    {
        using var server = new FakeServer(request => request.RequestUri!.AbsoluteUri switch
        {
            "https://api.example.com/v1/runs/r1/" => FakeServer.Redirect("https://evil.example/"),
            "https://evil.example/" => FakeServer.Redirect("/again"),
            _ => FakeServer.Json("""{"name":"a"}"""),
        });
        using var client = server.Client("https://api.example.com/v1", new BearerToken("s3cr3t"));

        await client.GetRunAsync(s_headers);

        Assert.Equal("GET https://evil.example/again Accept: application/json; Accept-Encoding: gzip", server.Requests[2]);
    }

    [Theory]
    [InlineData("http://api.example.com/v1/", "https to plain http")]
    [InlineData("http://localhost/", "https to plain http")]
    [InlineData("ftp://api.example.com/", "neither https nor http")]
    [InlineData("https://u:p@api.example.com/", "user name")]
    [InlineData("https://evil.example/?t=s3cr3t", "credential")]
    [InlineData("/v1/runs/r1/", "loop")]
    public async Task AnUnsafeRedirectIsNotFollowed(string location, string reason)
    {
        using var server = new FakeServer(_ => FakeServer.Redirect(location));
        using var client = server.Client("https://api.example.com/v1", new BearerToken("s3cr3t"));

        var error = await Calls.Throws<ApiException>(() => client.GetRunAsync());

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, error.StatusCode);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task PlainHttpLeadsNowhereBeyondThisMachine()
    {
        using var server = new FakeServer(_ => FakeServer.Redirect("http://example.com/"));
        using var client = server.Client("http://localhost:5000");

        var error = await Calls.Throws<ApiException>(() => client.GetRunAsync());

        Assert.Contains("AllowInsecureHttp", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A401OfAnotherOriginAsksForNoToken()
    {
        int asked = 0;
        using var server = new FakeServer(request => request.RequestUri!.Host == "evil.example" ? FakeServer.Json("{}", HttpStatusCode.Unauthorized) : FakeServer.Redirect("https://evil.example/"));
        using var client = server.Client("https://api.example.com", new BearerToken((_, _) => new($"token {++asked}")));

        await Calls.Throws<ApiException>(() => client.GetRunAsync());

        Assert.Equal((1, 2), (asked, server.Requests.Count));
    }

    [Fact]
    public async Task ARedirectWithoutALocationIsAnError()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(302));
        using var client = server.Client();

        Assert.Equal(HttpStatusCode.Found, (await Calls.Throws<ApiException>(() => client.GetRunAsync())).StatusCode);
    }

    [Fact]
    public async Task EndlessRedirectsEnd()
    {
        int count = 0;
        using var server = new FakeServer(_ => FakeServer.Redirect($"/{++count}"));
        using var client = server.Client("https://api.example.com/v1");

        await Calls.Throws<ApiException>(() => client.GetRunAsync());

        Assert.Equal(11, server.Requests.Count);
    }

    [Theory]
    [InlineData(301, "GET", "")]
    [InlineData(302, "GET", "")]
    [InlineData(303, "GET", "")]
    [InlineData(307, "POST", """{"name":"first"}""")]
    [InlineData(308, "POST", """{"name":"first"}""")]
    public async Task APostIsRedirectedAsBrowsersDo(int status, string method, string body)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Redirect(status, "/elsewhere"), Reply.Json("""{"name":"a"}"""));
        using var client = server.Client();

        await client.StartRunAsync();

        Assert.Equal((method, "/elsewhere", body), (server.Requests[1].Method, server.Requests[1].Target, server.Requests[1].Text));
    }

    [Fact]
    public async Task ABodyIsNeverSentToAnotherOrigin()
    {
        await using var other = await LoopbackServer.StartAsync(Reply.Empty(204));
        await using var server = await LoopbackServer.StartAsync(Reply.Redirect(307, other.Origin + "/take"));
        using var client = server.Client();

        var error = await Calls.Throws<ApiException>(() => client.StartRunAsync());

        Assert.Contains("The body is not sent there", error.Message, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task ABodyThatCannotSeekIsNotSentAgain()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Redirect(307, "/elsewhere"));
        using var client = server.Client();
        using var body = new ChunkedStream([1], 1);

        var error = await Calls.Throws<ApiException>(() => client.SendAsync(Calls.StartRun().Content(body, "application/pdf")));

        Assert.Contains("can't seek", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task HeadersOfTheCallersHttpClientKeepARedirectHome()
    {
        using var server = new FakeServer(_ => FakeServer.Redirect("https://evil.example/"));
        using var http = new HttpClient(server) { DefaultRequestHeaders = { { "X-Key", "s3cr3t" } } };
        using var client = new ClientPipeline(Credential.None, new ClientOptions { HttpClient = http, BaseAddress = new("https://api.example.com") }, null);

        var error = await Calls.Throws<ApiException>(() => client.GetRunAsync());

        Assert.Contains("DefaultRequestHeaders", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    static async Task<IReadOnlyList<string>> Followed(string location, Credential credential, ApiSecurity? security = null, bool mayRefuse = false)
    {
        int count = 0;
        using var server = new FakeServer(_ => count++ == 0 ? FakeServer.Redirect(location) : FakeServer.Json("""{"name":"a"}"""));
        using var client = server.Client("https://api.example.com/v1", credential, null, security);
        try
        {
            await client.GetRunAsync(s_headers);
        }
        catch (ApiException) when (mayRefuse)
        {
        }
        return server.Requests;
    }
}
