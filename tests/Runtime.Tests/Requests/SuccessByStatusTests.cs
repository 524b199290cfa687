using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

public sealed class SuccessByStatusTests
{
    [Fact]
    public async Task DamagedBytesKeepWhatCame()
    {
        var bodies = new SuccessBodies<object>().Bytes("200", bytes => bytes);

        var error = await Assert.ThrowsAsync<UnreadableResponseException>(() => Sent(bodies, Reply.Truncated("begun")));

        Assert.Equal("begun", error.Body);
    }

    [Fact]
    public async Task NothingUndocumentedIsNothing()
    {
        var bodies = new SuccessBodies<object>().Json<Run, ObjectCodec<Run>>("200", run => run);

        Assert.Null(await Sent(bodies, Reply.Empty(204)));
        Assert.Null(await Sent(bodies, Reply.Empty(202)));
        await Assert.ThrowsAsync<UnreadableResponseException>(() => Sent(bodies, Reply.Empty(200)));
    }

    static async Task<object?> Sent(SuccessBodies<object> bodies, Reply reply)
    {
        await using var server = await LoopbackServer.StartAsync(reply);
        using var client = server.Client();
        return await client.SendByStatusAsync(Calls.GetRun(), bodies, null, TestContext.Current.CancellationToken);
    }
}
