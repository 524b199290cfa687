using System.Text;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Streaming;

public sealed class ServerSentEventReaderTests
{
    [Theory]
    [InlineData("data: a\n\ndata: b\n\n", "a|b")]
    [InlineData("data: a\r\rdata: b\r\r", "a|b")]
    [InlineData("data: a\r\n\r\ndata: b\r\n\r\n", "a|b")]
    [InlineData("\uFEFFdata: a\n\n", "a")]
    [InlineData(": comment\ndata: a\ndata: b\n\n", "a\nb")]
    [InlineData("data\n\n", "")]
    [InlineData("event: x\n\ndata: a\n\n", "a")]
    [InlineData("data: cut off\n", null)]
    [InlineData("", null)]
    public async Task EventsAreReadInChunksOfAnySize(string text, string? expected)
    {
        for (int chunk = 1; chunk < 8; chunk++)
        {
            Assert.Equal(expected, await Read(text, chunk, 1 << 20));
        }
    }

    [Fact]
    public async Task AnEventHasOnlyWhatCameWithIt()
    {
        using var stream = new ChunkedStream("event: x\nid: 7\nretry: 5\ndata: a\n\ndata: b\n\n"u8.ToArray(), 100);
        using var reader = new ServerSentEventReader(stream, 100);

        Assert.True(await reader.MoveNextAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("x", "7", TimeSpan.FromMilliseconds(5)), (reader.Type, reader.Id, reader.Retry));
        Assert.True(await reader.MoveNextAsync(TestContext.Current.CancellationToken));
        Assert.Equal((null, null, null, "7"), (reader.Type, reader.Id, reader.Retry, reader.LastEventId));
    }

    [Fact]
    public async Task AnEventIsThereBeforeTheRestOfItsLineBreak()
    {
        using var stream = new ChunkedStream("data: a\r\n\r"u8.ToArray(), 100);
        using var reader = new ServerSentEventReader(stream, 100);

        Assert.True(await reader.MoveNextAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AnEventLongerThanTheWindowIsRead() =>
        Assert.Equal(new string('x', 100_000), await Read($"data: {new string('x', 100_000)}\n\n", 999, 1 << 20));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AnEventOverTheLimitIsRefused(bool inOneLine)
    {
        string text = inOneLine ? "data:" + new string('x', 100_000) : string.Concat(Enumerable.Repeat("data: 0123456789\n", 10_000));

        await Assert.ThrowsAsync<InvalidDataException>(() => Read(text, 999, 50_000));
    }

    static async Task<string?> Read(string text, int chunk, int limit)
    {
        using var stream = new ChunkedStream(Encoding.UTF8.GetBytes(text), chunk);
        using var reader = new ServerSentEventReader(stream, limit);
        List<string>? events = null;
        while (await reader.MoveNextAsync(TestContext.Current.CancellationToken))
        {
            (events ??= []).Add(Encoding.UTF8.GetString(reader.Data.Span));
        }
        return events is null ? null : string.Join('|', events);
    }
}
