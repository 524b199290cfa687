using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

public sealed class OtherBodyTests
{
    [Fact]
    public async Task AFormIsUrlEncoded()
    {
        var request = await Sent(Calls.StartRun().Form<Run, ObjectCodec<Run>>(new Run { Name = "a b&c=é", Status = "x" }));

        Assert.Equal(("name=a%20b%26c%3D%C3%A9&status=x", "application/x-www-form-urlencoded"), (request.Text, request.Header("Content-Type")));
    }

    [Fact]
    public async Task AStreamIsSentFromItsPositionAndStaysOpen()
    {
        using var stream = new MemoryStream([1, 2, 3, 4]) { Position = 1 };

        var request = await Sent(Calls.StartRun().Content(stream, "application/pdf"));

        Assert.Equal([2, 3, 4], request.Body);
        Assert.Equal(("application/pdf", "3"), (request.Header("Content-Type"), request.Header("Content-Length")));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task ATextIsUtf8()
    {
        var request = await Sent(Calls.StartRun().Text("é", "text/plain"));

        Assert.Equal(("é", "text/plain; charset=utf-8"), (request.Text, request.Header("Content-Type")));
    }

    [Fact]
    public void AClosedStreamIsRefused()
    {
        var stream = new MemoryStream();
        stream.Dispose();

        Assert.Throws<ArgumentException>(() => Calls.StartRun().Content(stream, "application/pdf"));
    }

    static async Task<RecordedRequest> Sent(ApiRequest request)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client();
        await client.SendAsync(request);
        return server.Request;
    }
}
