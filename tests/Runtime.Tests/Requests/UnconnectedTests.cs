using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

public sealed class UnconnectedTests
{
    [Fact]
    public async Task AMocksCallSaysWhatToOverride()
    {
        var error = await Calls.Throws<InvalidOperationException>(() => ClientPipeline.Unconnected.GetRunAsync());

        Assert.Contains("override the method that calls getRun", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DisposingAMockDoesNothing() => ClientPipeline.Unconnected.Dispose();

    [Fact]
    public async Task OnlyAnHttpClientOfOurOwnIsDisposed()
    {
        using var server = new FakeServer(_ => FakeServer.Json("{}"));
        using var http = new HttpClient(server);
        new ClientPipeline(Credential.None, new ClientOptions { HttpClient = http, BaseAddress = new("https://example.com") }, null).Dispose();

        using var answer = await http.GetAsync(new Uri("https://example.com"), TestContext.Current.CancellationToken);

        Assert.True(answer.IsSuccessStatusCode);
    }
}
