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
    public void AHeaderIsReadAsItsType()
    {
        using var response = new HttpResponseMessage { Content = new ByteArrayContent([1, 2]) };
        foreach (var (name, value) in new[] { ("X-Count", "7"), ("X-Price", "1.5"), ("X-Last", "true"), ("X-Id", "6f9619ff-8b86-d011-b42d-00c04fc964ff"), ("X-At", "Tue, 24 Nov 2026 04:00:00 GMT"), ("X-Text", "a"), ("X-Text", "b") })
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }
        response.Content.Headers.ContentLength = 2;
        var info = new ResponseInfo("op", HttpStatusCode.OK, response.Headers, response.Content.Headers);

        Assert.Equal((7L, 1.5m, true), (info.Header<long>("x-count"), info.Header<decimal>("X-Price"), info.Header<bool>("X-Last")));
        Assert.Equal(new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff"), info.Header<Guid>("X-Id"));
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 4, 0, 0, TimeSpan.Zero), info.Header<DateTimeOffset>("X-At"));
        Assert.Equal(("a, b", "2", null), (info.Header("X-Text"), info.Header("Content-Length"), info.Header("X-None")));
        Assert.Equal((null, null), (info.Header<int>("X-None"), info.Header<int>("X-Text")));
    }

    [Fact]
    public void AFakeNeedsNoHeaders() => Assert.Null(new ResponseInfo("op", HttpStatusCode.NoContent).ContentHeaders.ContentType);
}
