using System.Globalization;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

public sealed class JsonBodyTests
{
    [Fact]
    public async Task AnObjectIsSentWithItsLength()
    {
        var request = await Sent(Calls.StartRun().JsonObject(new Run { Name = "é" }));

        Assert.Equal("""{"name":"é"}""", request.Text);
        Assert.Equal(("application/json", "13"), (request.Header("Content-Type"), request.Header("Content-Length")));
        Assert.Null(request.Header("Transfer-Encoding"));
    }

    [Fact]
    public async Task AListIsSent() => Assert.Equal("[1,2]", (await Sent(Calls.StartRun().Json<IReadOnlyList<long>, ListCodec<long, Int64Codec>>([1, 2]))).Text);

    [Fact]
    public async Task WithoutABodyNoneIsAnnounced()
    {
        var request = await Sent(Calls.StartRun().JsonObject<Run>(null));

        Assert.Equal(("0", null), (request.Header("Content-Length"), request.Header("Content-Type")));
    }

    [Fact]
    public async Task ALargeBodyArrivesWhole()
    {
        string name = string.Concat(Enumerable.Range(0, 200_000).Select(i => i.ToString(CultureInfo.InvariantCulture)));

        Assert.Equal($$"""{"name":"{{name}}"}""", (await Sent(Calls.StartRun().JsonObject(new Run { Name = name }))).Text);
    }

    static async Task<RecordedRequest> Sent(ApiRequest request)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client();
        await client.SendAsync(request);
        return server.Request;
    }
}
