using System.Net;
using Client.Tests.ClarifeyeApi;
using Client.Tests.Support;
using Clarifeye.Runtime;

namespace Client.Tests.Faking;

/// <summary>What a user's own tests need: clients, answers and errors that are made up.</summary>
public sealed class FakeClientTests
{
    [Fact]
    public async Task AFakeGetIsEnoughToTestWaiting()
    {
        using ClarifeyeClient client = new FakeClient(new FakeRuns("pending", "paused", "failed"));

        var run = await client.PipelineRuns.WaitForPipelineRunAsync(
            Journey.Project, Journey.Run, new() { Interval = TimeSpan.Zero }, cancellationToken: Journey.Cancellation);

        Assert.Equal(PipelineRunStatus.Failed, run.Status);
    }

    [Fact]
    public async Task ErrorsCanBeFakedAndAreTriedAgain()
    {
        using ClarifeyeClient client = new FakeClient(new FakeRuns("503", "completed"));

        var run = await client.PipelineRuns.WaitForPipelineRunAsync(
            Journey.Project, Journey.Run, new() { Interval = TimeSpan.Zero }, cancellationToken: Journey.Cancellation);

        Assert.Equal(PipelineRunStatus.Completed, run.Status);
    }

    [Fact]
    public async Task ListsAndStreamsCanBeFaked()
    {
        var runs = new FakeRuns();
        var conversations = new FakeConversations();

        Assert.Equal(["a", "b"], (await runs.ListPipelineRunsAutoPagingAsync(Journey.Project, cancellationToken: Journey.Cancellation).ToListAsync()).Select(run => run.RawLogs));
        var events = conversations.SendMessageStreamAsync(Journey.Project, Journey.Conversation, new() { Message = "?" }, cancellationToken: Journey.Cancellation);
        Assert.True(Assert.Single(await events.ToListAsync()).TryGetStreamingError(out _));
    }

    [Fact]
    public async Task AMethodThatIsNotFakedSaysWhatToDo()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => new FakeRuns().AbortPipelineRunAsync(Journey.Project, Journey.Run, cancellationToken: Journey.Cancellation));

        Assert.Contains("abortPipelineRun", error.Message, StringComparison.Ordinal);
        Assert.Contains("override", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ExceptionsAndAnswersCanBeMadeUp()
    {
        var typed = new ApiException<Error>("getPipelineRun", HttpStatusCode.NotFound, new() { ErrorValue = "Gone." }, """{"error":"Gone."}""");

        Assert.Equal("getPipelineRun: the server answered 404 NotFound: Gone.", typed.Message);
        Assert.Empty(typed.Headers);
        Assert.Equal("x", new PollingTimeoutException<PipelineRun>(TimeSpan.FromSeconds(1), new() { RawLogs = "x" }).Last!.RawLogs);
        Assert.Equal("half", new UnreadableResponseException("getPipelineRun", HttpStatusCode.OK, "half").Body);
        Assert.Equal(HttpStatusCode.OK, new ResponseInfo("getPipelineRun", HttpStatusCode.OK).StatusCode);
    }

    sealed class FakeClient(PipelineRunsClient runs) : ClarifeyeClient
    {
        public override PipelineRunsClient PipelineRuns => runs;
    }

    sealed class FakeRuns(params string[] statuses) : PipelineRunsClient
    {
        int _asked;

        public override Task<PipelineRun> GetPipelineRunAsync(Guid projectId, Guid pipelineRunId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
            statuses[_asked++] is var status && status == "503"
                ? Task.FromException<PipelineRun>(new ApiException("getPipelineRun", HttpStatusCode.ServiceUnavailable))
                : Task.FromResult(new PipelineRun { StatusText = status });

        public override Paged<PipelineRunPage, PipelineRunListItem> ListPipelineRunsAutoPagingAsync(
            Guid projectId, PipelineRunStatus? status = null, long? limit = null, long? offset = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
            Paged.From(
                Of(new PipelineRunPage { Results = [new() { RawLogs = "a" }] }, new PipelineRunPage(), new PipelineRunPage { Results = [new() { RawLogs = "b" }] }),
                page => page.Results);
    }

    sealed class FakeConversations : ConversationsClient
    {
        public override EventStream<MessageStreamEvent> SendMessageStreamAsync(
            Guid projectId, Guid conversationId, SendMessageStreamRequest body, string? impersonateEmail = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
            EventStream.From(Of<MessageStreamEvent>(new StreamingError { TypeStreaming = StreamingErrorTypeStreaming.StreamingError }));
    }

    static async IAsyncEnumerable<T> Of<T>(params T[] items)
    {
        await Task.CompletedTask;
        foreach (var item in items)
        {
            yield return item;
        }
    }
}
