using Clarifeye.Runtime;
using Client.Tests.ClarifeyeApi;
using Client.Tests.ParametersApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Requests;

public sealed class QueryTests
{
    [Theory]
    [InlineData("a b+c", "a%20b%2Bc")]
    [InlineData("a/b?c&d=e#f", "a%2Fb%3Fc%26d%3De%23f")]
    [InlineData("Prüfung", "Pr%C3%BCfung")]
    [InlineData("", "")]
    public async Task AStringArrivesWhateverItHolds(string text, string expected) =>
        Assert.Equal("text=" + expected, await SearchAsync((client, cancellation) => client.SearchAsync(text, cancellationToken: cancellation)));

    [Fact]
    public async Task EveryScalarHasItsText() => Assert.Equal(
        "text=t&exact=false&page=-1&price=0.5&color=dark%20red&since=2026-11-03&at=2026-11-23T09%3A30%3A00Z&owner=a3e7195d-60c2-4f8b-9b14-c8d05e72f3a6&odd%20name%26=1",
        await SearchAsync((client, cancellation) => client.SearchAsync(
            "t", false, -1, 0.5, Color.DarkRed, new(2026, 11, 3), new(2026, 11, 23, 9, 30, 0, TimeSpan.Zero), Journey.Run, oddName: "1", cancellationToken: cancellation)));

    [Fact]
    public async Task ListsAreLaidOutByTheirStyle() => Assert.Equal(
        "text=t&tags=a&tags=b%20c%2Cd&colors=green%2Bblue&colors=-1&ids=1,2&spaced=a%20b&piped=a%7Cb",
        await SearchAsync((client, cancellation) => client.SearchAsync(
            "t", tags: ["a", "b c,d"], colors: [Color.GreenBlue, (Color)3], ids: [1, 2], spaced: ["a", "b"], piped: ["a", "b"], cancellationToken: cancellation)));

    [Fact]
    public async Task AnObjectIsLaidOutDeep() => Assert.Equal(
        "text=t&range%5Bmin%5D=1&range%5Bmax%5D=5",
        await SearchAsync((client, cancellation) => client.SearchAsync("t", range: new() { Min = 1, Max = 5 }, cancellationToken: cancellation)));

    [Fact]
    public async Task WhatIsNotGivenAndEmptyListsAreLeftOut() => Assert.Equal(
        "text=t", await SearchAsync((client, cancellation) => client.SearchAsync("t", tags: [], cancellationToken: cancellation)));

    [Fact]
    public async Task UuidsAreJoinedByCommas()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("[]"));
        using var client = server.Generated();

        await client.Documents.GetDocumentIndexingStatusAsync(Journey.Project, [Journey.Run, Journey.Conversation], cancellationToken: Journey.Cancellation);

        Assert.EndsWith(
            "/documents/indexing-status/?document_ids=a3e7195d-60c2-4f8b-9b14-c8d05e72f3a6,b8f4c7e1-3d09-4a62-8e5b-91c6f02d7a48", server.Request.Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEnumAndNumbersFilterAList()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("{}"));
        using var client = server.Generated();

        await client.PipelineRuns.ListPipelineRunsAsync(Journey.Project, PipelineRunStatus.CompletedWithWarnings, limit: 5, offset: 0, cancellationToken: Journey.Cancellation);

        Assert.EndsWith("/pipeline-runs/?status=completed_with_warnings&limit=5&offset=0", server.Request.Target, StringComparison.Ordinal);
    }

    static async Task<string> SearchAsync(Func<ParametersClient, CancellationToken, Task> search)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new ParametersClient(Credential.None, server.Options());
        await search(client, Journey.Cancellation);
        Assert.StartsWith("/api/v1/search?", server.Request.Target, StringComparison.Ordinal);
        return server.Request.Target["/api/v1/search?".Length..];
    }
}
