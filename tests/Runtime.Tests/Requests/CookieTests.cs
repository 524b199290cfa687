using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

public sealed class CookieTests
{
    [Fact]
    public async Task TheCallersCookiesJoinTheOperations()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client();
        var options = new RequestOptions { Headers = new Dictionary<string, string> { ["Cookie"] = "b=3; c=4" } };

        await client.SendAsync(Calls.ListRuns().CookieValue<string, StringCodec>("a", "1").CookieValue<string, StringCodec>("b", "2"), options);

        Assert.Equal("a=1; b=3; c=4", server.Request.Header("Cookie"));
    }

    [Fact]
    public async Task CookiesAndTheKeyAreOneHeader()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client(new ApiKey("k"), new ApiSecurity().ApiKey("scheme", ApiKeyLocation.Cookie, "session"));

        await client.SendAsync(Calls.ListRuns().CookieValue<string, StringCodec>("a", "x y").CookieValue<string, StringCodec>("b", "="));

        Assert.Equal("a=x%20y; b=%3D; session=k", server.Request.Header("Cookie"));
    }

    [Theory]
    [InlineData(ApiKeyLocation.Header, "cookie", "session=k; csrf=c")]
    [InlineData(ApiKeyLocation.Cookie, "session", "k")]
    public async Task TheKeyTakesTheCookiesOfItsNamesAndLeavesTheOthers(ApiKeyLocation location, string name, string key)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client(new ApiKey(key), new ApiSecurity().ApiKey("scheme", location, name));
        var options = new RequestOptions { Headers = new Dictionary<string, string> { ["Cookie"] = "session=old; b=2" } };

        await client.SendAsync(Calls.ListRuns().CookieValue<string, StringCodec>("a", "1"), options);

        Assert.Equal("a=1; b=2; " + (location == ApiKeyLocation.Cookie ? "session=k" : key), server.Request.Header("Cookie"));
    }

    [Fact]
    public async Task NoCookieIsSentToAnotherServer()
    {
        using var fake = new FakeServer(request => request.RequestUri!.Host == "a.example" ? FakeServer.Redirect("https://b.example/") : FakeServer.Json("{}"));
        using var client = fake.Client("https://a.example");

        await client.SendAsync(Calls.ListRuns().CookieValue<string, StringCodec>("a", "s3cr3t"));

        Assert.Contains("s3cr3t", fake.Requests[0], StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", fake.Requests[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s3cr3t;b")]
    [InlineData("s3cr3t b")]
    [InlineData("s3cr3té")]
    [InlineData("s3cr3t\r\nX: 1")]
    public void AnExactCookieHoldsOnlyWhatACookieCan(string value)
    {
        var error = Assert.Throws<ArgumentException>(() => Calls.ListRuns().CookieValue<string, StringCodec>("name", value, ParameterStyle.Cookie));

        Assert.Contains("name", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", error.Message, StringComparison.Ordinal);
    }
}
