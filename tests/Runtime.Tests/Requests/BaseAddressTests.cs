using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("https://api.example.com", "https://api.example.com/runs/")]
    [InlineData("https://api.example.com/", "https://api.example.com/runs/")]
    [InlineData("https://api.example.com/v1", "https://api.example.com/v1/runs/")]
    [InlineData("https://api.example.com/v1/", "https://api.example.com/v1/runs/")]
    [InlineData("https://api.example.com:8443/a%20b/", "https://api.example.com:8443/a%20b/runs/")]
    [InlineData("http://localhost:1234/v1", "http://localhost:1234/v1/runs/")]
    [InlineData("http://[::1]:1234", "http://[::1]:1234/runs/")]
    public async Task APathIsJoinedToTheBase(string address, string expected)
    {
        using var server = new FakeServer(_ => FakeServer.Json("{}"));
        using var client = server.Client(address);

        await client.SendAsync(Calls.ListRuns());

        Assert.StartsWith($"GET {expected} ", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheOptionComesFirstThenTheHttpClientsThenTheDocuments()
    {
        using var server = new FakeServer(_ => FakeServer.Json("{}"));
        using var http = new HttpClient(server) { BaseAddress = new("https://http-client.example/") };
        using var bare = new HttpClient(server);
        var document = new Uri("https://document.example");

        foreach (var options in new[] { new ClientOptions { HttpClient = http, BaseAddress = new("https://option.example") }, new() { HttpClient = http }, new() { HttpClient = bare } })
        {
            using var client = new ClientPipeline(Credential.None, options, document);
            await client.SendAsync(Calls.ListRuns());
        }

        Assert.Equal(["option.example", "http-client.example", "document.example"], server.Requests.Select(request => new Uri(request.Split(' ')[1]).Host));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("/api/v1")]
    public void WithoutAnAddressTheMessageSaysHowToSetIt(string? document)
    {
        var server = document is null ? null : new Uri(document, UriKind.Relative);

        var error = Assert.Throws<InvalidOperationException>(() => new ClientPipeline(Credential.None, null, server));

        Assert.Contains("ClientOptions.BaseAddress", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com/?a=1")]
    [InlineData("https://example.com/#a")]
    [InlineData("https://user:s3cr3t@example.com/")]
    [InlineData("ftp://example.com/")]
    public void AnUnfitAddressIsRefused(string address)
    {
        var error = Assert.Throws<ArgumentException>(() => new ClientPipeline(Credential.None, new ClientOptions { BaseAddress = new(address) }, null));

        Assert.DoesNotContain("s3cr3t", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PlainHttpBeyondThisMachineIsRefused()
    {
        var error = Assert.Throws<InvalidOperationException>(
            () => new ClientPipeline(new BearerToken("s3cr3t"), new ClientOptions { BaseAddress = new("http://example.com") }, null));

        Assert.Contains("AllowInsecureHttp", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlainHttpCanBeSwitchedOn()
    {
        using var server = new FakeServer(_ => FakeServer.Json("{}"));
        using var client = server.Client("http://example.com", options: new ClientOptions { AllowInsecureHttp = true });

        await client.SendAsync(Calls.ListRuns());

        Assert.Single(server.Requests);
    }
}
