using Clarifeye.Runtime;
using Microsoft.AspNetCore.Http;
using Runtime.Tests.Support;

namespace Runtime.Tests.Streaming;

public sealed class EventStreamTests
{
    static readonly string[] s_names = ["one", "two", "three"];

    [Fact(Timeout = 30_000)]
    public async Task EventsAreDeliveredAsTheyArrive()
    {
        using var received = new SemaphoreSlim(0);
        await using var server = await LoopbackServer.StartAsync(new Reply(async context =>
        {
            context.Response.ContentType = "text/event-stream";
            foreach (string name in s_names)
            {
                await context.Response.WriteAsync($"data: {{\"name\":\"{name}\"}}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                // The next event is sent only when the client has this one.
                await received.WaitAsync(context.RequestAborted);
            }
        }));
        using var client = server.Client();
        var names = new List<string?>();

        await foreach (var run in Events(client))
        {
            names.Add(run.Name);
            received.Release();
        }

        Assert.Equal(s_names, names);
        Assert.Equal("text/event-stream", server.Request.Header("Accept"));
    }

    [Fact]
    public async Task DataIsGivenAsTextWhereTheDocumentSaysNoMore()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Events("data: a\n", "data: é\n\n", "data:\n\n"));
        using var client = server.Client();

        Assert.Equal(["a\né", ""], await client.SendForTextEvents(Calls.GetRun(), null, TestContext.Current.CancellationToken).ToListAsync());
    }

    [Fact]
    public async Task NothingIsSentBeforeTheFirstMoveAndNeverTwice()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Events("data: {\"name\":\"a\"}\n\n"));
        using var client = server.Client();
        var events = Events(client);
        Assert.Empty(server.Requests);

        await events.ToListAsync();

        Assert.Throws<InvalidOperationException>(() => events.GetAsyncEnumerator(TestContext.Current.CancellationToken));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task AnErrorComesAtTheFirstMove()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"error":"gone"}""", 404));
        using var client = server.Client();

        await Calls.Throws<ApiException<ServerError>>(() => Events(client).ToListAsync());
    }

    [Fact]
    public async Task AnotherMediaTypeIsUnreadable()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Html(200));
        using var client = server.Client();

        var error = await Calls.Throws<UnreadableResponseException>(() => Events(client).ToListAsync());

        Assert.Contains("it is not text/event-stream", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("<html>", error.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEventThatCannotBeReadThrowsWithItsText()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Events("data: {\"name\":\"a\"}\n\ndata: oops\n\n"));
        using var client = server.Client();
        await using var events = Events(client).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await events.MoveNextAsync());
        var error = await Calls.Throws<UnreadableResponseException>(() => events.MoveNextAsync().AsTask());

        Assert.Equal("oops", error.Body);
    }

    [Theory(Timeout = 30_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task BothTokensEndTheStream(bool byCall)
    {
        await using var server = await LoopbackServer.StartAsync(new Reply(async context =>
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync("data: {\"name\":\"a\"}\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await new TaskCompletionSource().Task.WaitAsync(context.RequestAborted);
        }));
        using var client = server.Client();
        using var call = new CancellationTokenSource();
        using var enumeration = new CancellationTokenSource();
        var chosen = byCall ? call : enumeration;
        await using var events = client.SendForEvents<Run, ObjectCodec<Run>>(Calls.GetRun(), null, call.Token).GetAsyncEnumerator(enumeration.Token);
        Assert.True(await events.MoveNextAsync());

        await chosen.CancelAsync();
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => events.MoveNextAsync().AsTask());

        Assert.Equal(chosen.Token, error.CancellationToken);
    }

    [Fact]
    public async Task TheTimeLimitEndsWithTheHeaders()
    {
        var time = new JumpingTime();
        using var server = new FakeServer(_ => new HttpResponseMessage
        {
            Content = new StreamContent(new ChunkedStream("data: {\"name\":\"a\"}\n\ndata: {\"name\":\"b\"}\n\n"u8.ToArray(), 5)) { Headers = { ContentType = new("text/event-stream") } },
        });
        using var client = server.Client("https://api.example.com", options: new ClientOptions { TimeProvider = time });
        await using var events = Events(client).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await events.MoveNextAsync());

        time.Advance(TimeSpan.FromHours(1));

        Assert.True(await events.MoveNextAsync());
    }

    [Fact]
    public async Task AFakeStreamGivesItsEvents() => Assert.Equal([1, 2], await EventStream.From(Numbers()).ToListAsync());

    static EventStream<Run> Events(ClientPipeline client) => client.SendForEvents<Run, ObjectCodec<Run>>(Calls.GetRun(), null, CancellationToken.None);

    static async IAsyncEnumerable<int> Numbers()
    {
        yield return 1;
        await Task.Yield();
        yield return 2;
    }
}
