using Clarifeye.Runtime;
using Client.Tests.BodiesApi;
using Client.Tests.ClarifeyeApi;
using Client.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Runtime.Tests.Support;

namespace Client.Tests.Streaming;

public sealed class EventTests
{
    static readonly string[] s_answer =
    [
        """{"type_streaming":"streaming_in_progress","payload":{"type":"start_token_streaming","content":""}}""",
        """{"type_streaming":"streaming_in_progress","payload":{"type":"token_streaming","content":"The notice"}}""",
        """{"type_streaming":"streaming_in_progress","payload":{"type":"tool_call","tool_type":"semantic_chunks","results":[{"page":3}]}}""",
        """{"type_streaming":"streaming_completed","payload":{"conversation_id":"b8f4c7e1-3d09-4a62-8e5b-91c6f02d7a48","chat_history":[{"role":"assistant","content":"30 days."}]}}""",
    ];

    [Fact]
    public async Task EachEventIsThereBeforeTheServerWritesTheNext()
    {
        using var got = new SemaphoreSlim(0);
        await using var server = await LoopbackServer.StartAsync(new Reply(async context =>
        {
            context.Response.ContentType = "text/event-stream";
            foreach (string data in s_answer)
            {
                await context.Response.WriteAsync($"data: {data}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await got.WaitAsync(context.RequestAborted);
            }
        }));
        using var client = server.Generated();
        int count = 0;

        await foreach (var _ in Ask(client))
        {
            count++;
            got.Release();
        }

        Assert.Equal(s_answer.Length, count);
    }

    [Fact]
    public async Task EventsAndTheirPayloadsAreTyped()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Events([.. s_answer.Select(data => $"data: {data}\n\n")]));
        using var client = server.Generated();

        var events = await Ask(client).ToListAsync();

        Assert.True(events[1].TryGetStreamingInProgress(out var text));
        Assert.True(text.Payload!.TryGetTokenStreamingPayload(out var token));
        Assert.Equal("The notice", token.Content);
        Assert.True(events[2].TryGetStreamingInProgress(out var tool));
        Assert.Equal("""[{"page":3}]""", tool.Payload!.Match(_ => "", _ => "", _ => "", call => $"[{string.Join(',', call.Results!)}]", _ => "", _ => ""));
        Assert.True(events[3].TryGetStreamingCompleted(out var end));
        Assert.Equal((Journey.Conversation, ChatMessageRole.Assistant, "30 days."), (end.Payload!.ConversationId, end.Payload.ChatHistory![0].Role, end.Payload.ChatHistory[0].Content));
    }

    [Fact]
    public async Task TheQuestionIsPostedOnceWithItsHeaders()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Events($"data: {s_answer[3]}\n\n"));
        using var client = server.Generated();
        var events = Ask(client);
        Assert.Empty(server.Requests);

        await events.ToListAsync();

        Assert.Equal(("POST", """{"message":"What is the notice period?"}"""), (server.Request.Method, server.Request.Text));
        Assert.Equal(("text/event-stream", "ana@example.com"), (server.Request.Header("Accept"), server.Request.Header("X-Impersonate-Email")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => events.ToListAsync());
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task AnEventOfNoListedKindIsKept()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Events("data: {\"type_streaming\":\"streaming_paused\"}\n\n"));
        using var client = server.Generated();

        var streamed = Assert.Single(await Ask(client).ToListAsync());

        Assert.Equal("""{"type_streaming":"streaming_paused"}""", streamed.Match(_ => "", _ => "", _ => "", unknown => unknown.ToString()));
    }

    [Fact]
    public async Task AnErrorComesAtTheFirstMove()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"message":["A message cannot be empty."]}""", 400));
        using var client = server.Generated();

        var error = await Assert.ThrowsAsync<ApiException<BadRequest>>(() => Ask(client).ToListAsync());

        Assert.True(error.Error.TryGetValidationError(out var complaints));
        Assert.Equal("A message cannot be empty.", complaints["message"][0]);
    }

    [Fact]
    public async Task AnUnreadableEventComesWithItsText()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Events($"data: {s_answer[0]}\n\n", "data: {half\n\n"));
        using var client = server.Generated();

        Assert.Equal("{half", (await Assert.ThrowsAsync<UnreadableResponseException>(() => Ask(client).ToListAsync())).Body);
    }

    [Fact]
    public async Task HtmlInsteadOfEventsKeepsItsText()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Html(200));
        using var client = server.Generated();

        Assert.Contains("Down for maintenance", (await Assert.ThrowsAsync<UnreadableResponseException>(() => Ask(client).ToListAsync())).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LeavingTheLoopEndsTheRequest()
    {
        var aborted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await LoopbackServer.StartAsync(new Reply(async context =>
        {
            context.RequestAborted.Register(aborted.SetResult);
            await Reply.Events($"data: {s_answer[0]}\n\n").WriteAsync(context);
            await aborted.Task;
        }));
        using var client = server.Generated();

        await foreach (var _ in Ask(client))
        {
            break;
        }

        await aborted.Task.WaitAsync(Journey.Cancellation);
    }

    [Fact]
    public async Task TheTimeoutHoldsUntilTheHeadersOnly()
    {
        var time = new FakeTimeProvider();
        await using var server = await LoopbackServer.StartAsync(Reply.Events(s_answer.Select(data => $"data: {data}\n\n").ToArray()));
        using var client = server.Generated(time: time);
        int count = 0;

        await foreach (var _ in Ask(client))
        {
            count++;
            time.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(s_answer.Length, count);
    }

    [Fact]
    public async Task EitherTokenEndsTheEvents()
    {
        await using var server = await LoopbackServer.StartAsync(new Reply(async context =>
        {
            await Reply.Events($"data: {s_answer[0]}\n\n").WriteAsync(context);
            await new TaskCompletionSource().Task.WaitAsync(context.RequestAborted);
        }));
        using var client = server.Generated();
        foreach (bool isOfTheCall in new[] { true, false })
        {
            using var cancelling = new CancellationTokenSource();
            var events = client.Conversations.SendMessageStreamAsync(
                Journey.Project, Journey.Conversation, new() { Message = "?" }, cancellationToken: isOfTheCall ? cancelling.Token : Journey.Cancellation);

            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            {
                await foreach (var _ in events.WithCancellation(isOfTheCall ? Journey.Cancellation : cancelling.Token))
                {
                    await cancelling.CancelAsync();
                }
            });
        }
    }

    [Fact]
    public async Task EventsOfTextAreTheirText()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Events(": hello\n\ndata: one\ndata: more\n\nevent: x\nid: 7\ndata:two\n\ndata: cut off"));
        using var client = new BodiesClient(Credential.None, server.Options());

        Assert.Equal(["one\nmore", "two"], await client.FollowNewsAsync(cancellationToken: Journey.Cancellation).ToListAsync());
    }

    static EventStream<MessageStreamEvent> Ask(ClarifeyeClient client) => client.Conversations.SendMessageStreamAsync(
        Journey.Project, Journey.Conversation, new() { Message = "What is the notice period?" }, "ana@example.com", cancellationToken: Journey.Cancellation);
}
