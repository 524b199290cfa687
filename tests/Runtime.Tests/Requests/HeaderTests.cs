using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

public sealed class HeaderTests
{
    [Fact]
    public async Task HeaderParametersAndTheCallersHeadersAreSent()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client();
        var request = Calls.ListRuns().Header("X-Tenant", "a").Header("X-Size", 5L).Header("X-None", (string?)null)
            .HeaderValue<IReadOnlyList<string>, ListCodec<string, StringCodec>>("X-List", ["a", "b c"]);

        await client.SendAsync(request, new RequestOptions { Headers = new Dictionary<string, string> { ["X-Tenant"] = "b", ["If-None-Match"] = "\"1\"" } });

        var sent = server.Request;
        Assert.Equal(("b", "5", "a,b c", "\"1\""), (sent.Header("X-Tenant"), sent.Header("X-Size"), sent.Header("X-List"), sent.Header("If-None-Match")));
        Assert.Null(sent.Header("X-None"));
    }

    [Theory]
    [InlineData("X-Trace", "s3cr3t\r\nX-Evil: 1")]
    [InlineData("X-Trace", "s3cr3t\n")]
    [InlineData("X-Trace", "s3cr3t\0")]
    [InlineData("X-Trace", "s3cr3té")]
    [InlineData("X Trace", "s3cr3t")]
    [InlineData("X-Träce", "s3cr3t")]
    [InlineData("X-Trace:", "s3cr3t")]
    [InlineData("", "s3cr3t")]
    [InlineData("Authorization", "s3cr3t")]
    [InlineData("authorization", "s3cr3t")]
    [InlineData("Host", "s3cr3t")]
    [InlineData("Content-Type", "s3cr3t")]
    [InlineData("Content-Length", "s3cr3t")]
    [InlineData("Content-Language", "s3cr3t")]
    [InlineData("Transfer-Encoding", "s3cr3t")]
    public async Task AnUnfitHeaderIsRefusedByItsNameNeverWithItsValue(string name, string value)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client();
        var options = new RequestOptions { Headers = new Dictionary<string, string> { [name] = value } };

        var error = await Calls.Throws<ArgumentException>(() => client.SendAsync(Calls.ListRuns(), options));

        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task AHeaderAboutTheBodyGoesWithTheBody()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"name":"a"}"""));
        using var client = server.Client();

        await client.StartRunAsync(options: new RequestOptions { Headers = new Dictionary<string, string> { ["Content-Language"] = "de" } });

        Assert.Equal("de", server.Request.Header("Content-Language"));
    }

    [Fact]
    public void AHeaderParameterWithALineBreakIsRefused() =>
        Assert.DoesNotContain("evil", Assert.Throws<ArgumentException>(() => Calls.ListRuns().Header("X-Tenant", "a\r\nevil: 1")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task AcceptSaysWhatTheCallExpects()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"name":"a"}"""));
        using var client = server.Client();

        await client.GetRunAsync();
        await (await client.SendForStreamAsync(Calls.GetRun(), null, TestContext.Current.CancellationToken)).DisposeAsync();
        await client.SendAsync(new ApiRequest(new ApiOperation("op", "GET", "/a").Accept("application/pdf")));

        Assert.Equal(["application/json", "*/*", "application/pdf"], server.Requests.Select(request => request.Header("Accept")));
    }
}
