using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Paging;

public sealed class NextLinkTests
{
    [Theory]
    [InlineData("http://internal.example:8000/other/path/?limit=2&offset=2")]
    [InlineData("/x?limit=2&offset=2#part")]
    [InlineData("?limit=2&offset=2")]
    public async Task OnlyTheLinksQueryIsUsed(string next)
    {
        await using var server = await LoopbackServer.StartAsync(Page(next, "a", "b"), Page(null, "c"));
        using var client = server.Client(new BearerToken("s3cr3t"));
        int answers = 0;
        var options = new RequestOptions { Headers = new Dictionary<string, string> { ["X-Custom"] = "c" }, OnResponse = _ => answers++ };

        var names = (await Pages(client, options).ToListAsync()).Select(run => run.Name);

        Assert.Equal(["a", "b", "c"], names);
        Assert.Equal(["/api/v1/runs/?limit=2", "/api/v1/runs/?limit=2&offset=2"], server.Requests.Select(request => request.Target));
        Assert.All(server.Requests, request => Assert.Equal(("Bearer s3cr3t", "c"), (request.Header("Authorization"), request.Header("X-Custom"))));
        Assert.Equal(2, answers);
    }

    [Fact]
    public async Task PagesCanBeHadThemselves()
    {
        await using var server = await LoopbackServer.StartAsync(Page("?offset=1", "a"), Page("", "b"));
        using var client = server.Client();

        Assert.Equal([1, 1], (await Pages(client).AsPages().ToListAsync()).Select(page => page.Results!.Count));
    }

    [Theory]
    [InlineData("?offset=1", "?offset=1")]
    [InlineData("?offset=1", "?limit=2")]
    public async Task ARepeatedPageIsAnErrorNotALoop(string second, string third)
    {
        await using var server = await LoopbackServer.StartAsync(Page(second, "a"), Page(third, "b"));
        using var client = server.Client();

        var error = await Calls.Throws<ApiException>(() => Pages(client).ToListAsync());

        Assert.Contains("leads back to a page", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("/no/query")]
    [InlineData("/x?")]
    [InlineData("/x?#a=b")]
    [InlineData("/x#part?offset=1")]
    public async Task ALinkWithoutAQueryIsAnErrorNotTheFirstPageUnfiltered(string next)
    {
        await using var server = await LoopbackServer.StartAsync(Page(next, "a"));
        using var client = server.Client();

        var error = await Calls.Throws<ApiException>(() => Pages(client).ToListAsync());

        Assert.Contains("link to page 2 has no query", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task ALinkWithTheKeyAloneHasNoQuery()
    {
        await using var server = await LoopbackServer.StartAsync(Page("/x?key=s3cr3t", "a"));
        using var client = server.Client(new ApiKey("s3cr3t"), new ApiSecurity().ApiKey("scheme", ApiKeyLocation.Query, "key"));

        var error = await Calls.Throws<ApiException>(() => Pages(client).ToListAsync());

        Assert.Contains("has no query", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALinkCannotSmuggleAnythingIntoTheRequest()
    {
        await using var server = await LoopbackServer.StartAsync(Page("?a=b c\\r\\nX: 1\\\"é%20", "a"), Page(null));
        using var client = server.Client();

        await Pages(client).ToListAsync();

        Assert.Equal("/api/v1/runs/?a=b%20c%0D%0AX:%201%22%C3%A9%20", server.Requests[1].Target);
    }

    [Fact]
    public async Task AKeyInTheLinksQueryIsNotRepeated()
    {
        await using var server = await LoopbackServer.StartAsync(Page("http://x/?key=old&offset=1", "a"), Page(null));
        using var client = server.Client(new ApiKey("s3cr3t"), new ApiSecurity().ApiKey("scheme", ApiKeyLocation.Query, "key"));

        await Pages(client).ToListAsync();

        Assert.Equal("/api/v1/runs/?offset=1&key=s3cr3t", server.Requests[1].Target);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task BothTokensEndTheReading(bool byCall)
    {
        await using var server = await LoopbackServer.StartAsync(Page("?offset=1", "a"), Page(null, "b"));
        using var client = server.Client();
        using var call = new CancellationTokenSource();
        using var enumeration = new CancellationTokenSource();
        var chosen = byCall ? call : enumeration;
        await using var items = client.PagesByNextLink<RunPage, Run>(Calls.ListRuns(), page => page.Results, page => page.Next, null, call.Token)
            .GetAsyncEnumerator(enumeration.Token);
        Assert.True(await items.MoveNextAsync());

        await chosen.CancelAsync();
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => items.MoveNextAsync().AsTask());

        Assert.Equal(chosen.Token, error.CancellationToken);
    }

    [Fact]
    public async Task AFakeListGivesItsItems() => Assert.Equal(["a", "b"], await Paged.From(FakePages(), page => page).ToListAsync());

    static async IAsyncEnumerable<string[]> FakePages()
    {
        yield return ["a"];
        await Task.Yield();
        yield return ["b"];
    }

    static Reply Page(string? next, params string[] names)
    {
        string results = string.Join(',', names.Select(name => $$"""{"name":"{{name}}"}"""));
        return Reply.Json($$"""{"next":{{(next is null ? "null" : $"\"{next}\"")}},"results":[{{results}}]}""");
    }

    static Paged<RunPage, Run> Pages(ClientPipeline client, RequestOptions? options = null) =>
        client.PagesByNextLink<RunPage, Run>(Calls.ListRuns().Query("limit", 2L), page => page.Results, page => page.Next, options, CancellationToken.None);
}
