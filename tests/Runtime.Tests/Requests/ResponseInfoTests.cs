using System.Net;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

public sealed class ResponseInfoTests
{
    [Fact]
    public async Task EveryAnswerIsReportedBeforeItsBodyIsRead()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"name":"a"}"""), Reply.Json("{}", 404), Reply.Html(200));
        using var client = server.Client();
        var seen = new List<ResponseInfo>();
        var options = new RequestOptions { OnResponse = seen.Add };

        await client.GetRunAsync(options);
        await Calls.Throws<ApiException>(() => client.GetRunAsync(options));
        await Calls.Throws<UnreadableResponseException>(() => client.GetRunAsync(options));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.OK], seen.Select(info => info.StatusCode));
        Assert.Equal([12L, 2L, 46L], seen.Select(info => info.ContentLength));
        Assert.All(seen, info => Assert.Equal("getRun", info.OperationId));
    }

    [Fact]
    public void AFakeNeedsNoHeaders() => Assert.Null(new ResponseInfo("op", HttpStatusCode.NoContent).ContentHeaders.ContentType);
}
