using Clarifeye.Runtime;
using Client.Tests.ClarifeyeApi;
using Client.Tests.ShopApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Paging;

public sealed class ListTests
{
    const string First = """{"count":3,"next":"http://inner.example:8000/other/path/?limit=2&offset=2&status=running","previous":null,"results":[{"raw_logs":"a"},{"raw_logs":"b"}]}""";
    const string Last = """{"count":3,"next":null,"previous":"http://inner.example:8000/?limit=2","results":[{"raw_logs":"c","status":"paused"}]}""";

    [Fact]
    public async Task APageIsTyped()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json(First));
        using var client = server.Generated();

        var page = await client.PipelineRuns.ListPipelineRunsAsync(Journey.Project, limit: 2, cancellationToken: Journey.Cancellation);

        Assert.Equal((3, "b"), (page.Count, page.Results![1].RawLogs));
    }

    [Fact]
    public async Task APageThatRedefinesItsResultsThroughAllOfIsTyped()
    {
        await using var server = await LoopbackServer.StartAsync(
            Reply.Json("""{"count":1,"next":null,"results":[{"id":7,"article":"cup","created_at":"2026-11-23T09:30:00Z","note":null}]}"""));
        using var client = new ShopClient(Credential.None, server.Options());

        var page = await client.ListOrdersAsync(page: 1, cancellationToken: Journey.Cancellation);
        var orders = await client.ListOrdersAutoPagingAsync(page: 1, cancellationToken: Journey.Cancellation).ToListAsync();

        Assert.Equal((1, "cup"), (page.Count, page.Results![0].Article));
        Assert.Equal(7, Assert.Single(orders).Id);
        Assert.All(server.Requests, request => Assert.Equal("/api/v1/orders/?page=1", request.Target));
    }

    [Fact]
    public async Task TheSecondPageComesFromOurOwnAddressThoughNextSaysAnother()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json(First), Reply.Json(Last));
        using var client = server.Generated();

        var runs = await client.PipelineRuns.ListPipelineRunsAutoPagingAsync(Journey.Project, PipelineRunStatus.Running, limit: 2, cancellationToken: Journey.Cancellation).ToListAsync();

        Assert.Equal(["a", "b", "c"], runs.Select(run => run.RawLogs));
        Assert.Equal("paused", runs[2].StatusText);
        const string Path = "/api/v1/projects/0f6b2a94-7d3e-4c18-b5a0-2e9c84f1d673/pipeline-runs/";
        Assert.Equal([Path + "?status=running&limit=2", Path + "?limit=2&offset=2&status=running"], server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task PagesCanBeReadAsPages()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json(First), Reply.Json(Last));
        using var client = server.Generated();

        var pages = await client.PipelineRuns.ListPipelineRunsAutoPagingAsync(Journey.Project, cancellationToken: Journey.Cancellation).AsPages().ToListAsync();

        Assert.Equal([2, 1], pages.Select(page => page.Results!.Count));
    }

    [Fact]
    public async Task EveryPageHasTheSameOptions()
    {
        int seen = 0;
        await using var server = await LoopbackServer.StartAsync(Reply.Json(First), Reply.Json(Last));
        using var client = server.Generated();
        var options = new RequestOptions { Headers = new Dictionary<string, string> { ["X-Tenant"] = "t-17" }, OnResponse = _ => seen++ };

        await client.PipelineRuns.ListPipelineRunsAutoPagingAsync(Journey.Project, options: options, cancellationToken: Journey.Cancellation).ToListAsync();

        Assert.All(server.Requests, request => Assert.Equal(("t-17", "Bearer " + Journey.Token), (request.Header("X-Tenant"), request.Header("Authorization"))));
        Assert.Equal(2, seen);
    }

    [Fact]
    public async Task APageIsRequestedWhenItsFirstItemIsAskedFor()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json(First), Reply.Json(Last));
        using var client = server.Generated();
        var runs = client.PipelineRuns.ListPipelineRunsAutoPagingAsync(Journey.Project, cancellationToken: Journey.Cancellation);
        Assert.Empty(server.Requests);

        await foreach (var run in runs)
        {
            Assert.Single(server.Requests);
            if (run.RawLogs == "b")
            {
                break;
            }
        }
    }

    [Fact]
    public async Task ARepeatedPageIsAnErrorNotALoop()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json(First));
        using var client = server.Generated();

        var error = await Assert.ThrowsAsync<ApiException>(() =>
            client.PipelineRuns.ListPipelineRunsAutoPagingAsync(Journey.Project, cancellationToken: Journey.Cancellation).ToListAsync());

        Assert.Contains("page", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task AnErrorOnALaterPageComesAfterTheItemsBeforeIt()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json(First), Reply.Json("""{"error":"No longer."}""", 403));
        using var client = server.Generated();
        List<string?> logs = [];

        await Assert.ThrowsAsync<ApiException<Error>>(async () =>
        {
            await foreach (var run in client.PipelineRuns.ListPipelineRunsAutoPagingAsync(Journey.Project, cancellationToken: Journey.Cancellation))
            {
                logs.Add(run.RawLogs);
            }
        });

        Assert.Equal(["a", "b"], logs);
    }
}
