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

    [Theory]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT")]
    [InlineData("Sunday, 06-Nov-94 08:49:37 GMT")]
    [InlineData("Sun Nov  6 08:49:37 1994")]
    [InlineData("1994-11-06T09:49:37+01:00")]
    [InlineData("1994-11-06T08:49:37")]
    public void ADateIsTheSameInstantOnEveryMachine(string text)
    {
        var instant = new DateTimeOffset(1994, 11, 6, 8, 49, 37, TimeSpan.Zero);

        Assert.Equal((instant, instant.UtcDateTime, DateTimeKind.Utc), (Header<DateTimeOffset>(text), Header<DateTime>(text), Header<DateTime>(text)?.Kind));
    }

    [Theory]
    [InlineData("11/06/1994")]
    [InlineData("1994-11-06")]
    [InlineData("08:49")]
    [InlineData("6 Nov 1994 08:49:37")]
    public void ATextThatIsNoInstantIsNone(string text) => Assert.Equal((null, null), (Header<DateTimeOffset>(text), Header<DateTime>(text)));

    [Theory]
    [InlineData("1,5")]
    [InlineData("1,000")]
    [InlineData("$1")]
    public void ANumberHasNoThousands(string text) =>
        Assert.Equal((null, null, null, null, null), (Header<decimal>(text), Header<double>(text), Header<float>(text), Header<Half>(text), Header<int>(text)));

    [Fact]
    public void ANumberMayHaveAnExponentAndADateMayStandAlone()
    {
        Assert.Equal((-1500m, 1500d, 1500f), (Header<decimal>("-1.5e3"), Header<double>("1.5E3"), Header<float>("1.5e+3")));
        Assert.Equal((new DateOnly(1994, 11, 6), null), (Header<DateOnly>("1994-11-06"), Header<DateOnly>("11/06/1994")));
        Assert.Equal((new TimeOnly(8, 49, 37), null), (Header<TimeOnly>("08:49:37"), Header<TimeOnly>("8:49 pm")));
    }

    [Fact]
    public void AFakeNeedsNoHeaders() => Assert.Null(new ResponseInfo("op", HttpStatusCode.NoContent).ContentHeaders.ContentType);

    static T? Header<T>(string text)
        where T : struct, IParsable<T>
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("X-Value", text);
        return new ResponseInfo("op", HttpStatusCode.OK, response.Headers).Header<T>("X-Value");
    }
}
