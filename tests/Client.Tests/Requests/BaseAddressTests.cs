using Clarifeye.Runtime;
using Client.Tests.ClarifeyeApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Requests;

public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("/", "")]
    [InlineData("/api/v1", "/api/v1")]
    [InlineData("/api/v1/", "/api/v1")]
    [InlineData("/a%20b", "/a%20b")]
    public async Task OneSlashStandsBetweenAddressAndPath(string address, string prefix)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("{}"));
        using var client = new ClarifeyeClient(Credential.None, new() { BaseAddress = new(server.Origin + address) });

        await client.GetRunAsync();

        Assert.Equal(prefix + Journey.RunPath, server.Request.Target);
    }

    [Fact]
    public async Task TheHttpClientsAddressIsTakenAndItStaysOpen()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("{}"));
        using var http = new HttpClient { BaseAddress = server.Address };
        using (var client = new ClarifeyeClient(Credential.None, new() { HttpClient = http }))
        {
            await client.GetRunAsync();
        }

        using var again = await http.GetAsync(new Uri("/again", UriKind.Relative), Journey.Cancellation);

        Assert.Equal(["/api/v1" + Journey.RunPath, "/again"], server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task WithoutAnAddressTheDocumentsFirstServerIsAsked()
    {
        using var server = new FakeServer(_ => FakeServer.Json("{}"));
        using var http = new HttpClient(server, disposeHandler: false);
        using var client = new ClarifeyeClient(Credential.None, new() { HttpClient = http });

        await client.GetRunAsync();

        Assert.StartsWith("GET https://eu.app.clarifeye.ai/api/v1" + Journey.RunPath, Assert.Single(server.Requests), StringComparison.Ordinal);
        Assert.Equal(new Uri("https://us.app.clarifeye.ai/api/v1"), ClarifeyeServers.Us);
    }
}
