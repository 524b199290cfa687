using Clarifeye.Runtime;
using Client.Tests.ClarifeyeApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Auth;

public sealed class InsecureHttpTests
{
    static readonly Uri s_plain = new("http://clarifeye.example/api/v1");

    [Fact]
    public void PlainHttpBeyondThisMachineIsRefused()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new ClarifeyeClient(new BearerToken(Journey.Token), new() { BaseAddress = s_plain }));

        Assert.Contains("AllowInsecureHttp", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Journey.Token, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItTakesAnOptionThatSaysSo()
    {
        using var server = new FakeServer(_ => FakeServer.Json("{}"));
        using var http = new HttpClient(server, disposeHandler: false);
        using var client = new ClarifeyeClient(new BearerToken(Journey.Token), new() { BaseAddress = s_plain, HttpClient = http, AllowInsecureHttp = true });

        await client.GetRunAsync();

        Assert.StartsWith("GET http://clarifeye.example/api/v1/projects/", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1:5000")]
    [InlineData("http://[::1]:5000")]
    [InlineData("https://clarifeye.example")]
    public void ThisMachineAndHttpsAreFine(string address)
    {
        using var client = new ClarifeyeClient(new BearerToken(Journey.Token), new() { BaseAddress = new(address) });

        Assert.NotNull(client.PipelineRuns);
    }
}
