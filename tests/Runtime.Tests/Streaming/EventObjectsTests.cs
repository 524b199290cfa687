using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Streaming;

/// <summary>Events as objects of their fields, where the document describes them so.</summary>
public sealed class EventObjectsTests
{
    [Theory]
    [InlineData("data: {\"a\":1}\n\n", """{"data":{"a":1}}""")]
    [InlineData("event: sale\nid: 7\nretry: 20\ndata: [1,\ndata: 2]\n\n", """{"event":"sale","data":[1,\n2],"id":"7","retry":20}""")]
    [InlineData("data: [DONE]\n\n", """{"data":"[DONE]"}""")]
    [InlineData("data: {\"a\":1} {\"a\":2}\n\n", """{"data":"{\u0022a\u0022:1} {\u0022a\u0022:2}"}""")]
    [InlineData("data:\n\n", """{"data":""}""")]
    [InlineData("data: null\n\n", """{"data":null}""")]
    [InlineData("event: \ndata: 1e400\n\n", """{"data":1e400}""")]
    [InlineData("id: 1\0\ndata: 5\n\n", """{"data":5}""")]
    public async Task DataThatIsJsonIsReadAsThatAndOthersAsText(string events, string expected) =>
        Assert.Equal([Same(expected)], await Objects(dataIsJson: true, events));

    [Theory]
    [InlineData("data: {\"a\":1}\n\n", """{"data":"{\u0022a\u0022:1}"}""")]
    [InlineData("data: 12\n\n", """{"data":"12"}""")]
    [InlineData("data: a\ndata: \u00e9\n\n", """{"data":"a\n\u00E9"}""")]
    public async Task DataIsTextWhereTheDocumentSaysSo(string events, string expected) =>
        Assert.Equal([Same(expected)], await Objects(dataIsJson: false, events));

    [Fact]
    public async Task AnIdAndAWishBelongToTheirOwnEvent() => Assert.Equal(
        ["""{"data":1,"id":"a","retry":5}""", """{"data":2}"""],
        await Objects(dataIsJson: true, "id: a\nretry: 5\ndata: 1\n\ndata: 2\n\n"));

    [Fact]
    public async Task AnEventThatDoesNotFitIsUnreadableAndHasItsText()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Events("event: run\ndata: {\"name\":5}\n\n"));
        using var client = server.Client();

        var error = await Calls.Throws<UnreadableResponseException>(() =>
            client.SendForEventObjects<RunEvent, ObjectCodec<RunEvent>>(Calls.GetRun(), true, null, TestContext.Current.CancellationToken).ToListAsync());

        Assert.Contains("$.data.name", error.Message, StringComparison.Ordinal);
        Assert.Equal("""{"name":5}""", error.Body);
    }

    [Fact]
    public async Task BytesThatAreNoUtf8AreReplacedInTextAndRefusedInJson()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Body([.. "data: \"a"u8, 0xFF, .. "\"\n\n"u8], mediaType: "text/event-stream"));
        using var client = server.Client();
        EventStream<RawJson> Events(bool dataIsJson) =>
            client.SendForEventObjects<RawJson, RawCodec>(Calls.GetRun(), dataIsJson, null, TestContext.Current.CancellationToken);

        RawJson text = (await Events(dataIsJson: false).ToListAsync()).Single();
        Assert.Equal("\"a\uFFFD\"", text.ToElement().GetProperty("data").GetString());
        await Calls.Throws<UnreadableResponseException>(() => Events(dataIsJson: true).ToListAsync());
    }

    static async Task<IEnumerable<string>> Objects(bool dataIsJson, string events)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Events(events));
        using var client = server.Client();
        var objects = await client.SendForEventObjects<RawJson, RawCodec>(Calls.GetRun(), dataIsJson, null, TestContext.Current.CancellationToken).ToListAsync();
        return objects.Select(json => json.ToString());
    }

    // As the writer escapes: \n within a JSON value of two lines is white space there.
    static string Same(string expected) => expected.Replace("1,\\n2", "1,\n2", StringComparison.Ordinal);

    sealed class RunEvent : IJsonObject<RunEvent>
    {
        static readonly JsonNames s_names = new(""","event":,"data":"""u8);
        string? _event;
        Run? _data;
        IReadOnlyDictionary<string, RawJson>? _additional;
        uint _present;

        static RunEvent IJsonObject<RunEvent>.Create(ref JsonCursor cursor) => new();

        void IJsonObject.Properties(ref JsonCursor cursor)
        {
            cursor.Begin(s_names, _present);
            cursor.StringOrNull(0, ref _event);
            cursor.ObjectOrNull(1, ref _data);
            cursor.End(ref _present, ref _additional);
        }
    }
}
