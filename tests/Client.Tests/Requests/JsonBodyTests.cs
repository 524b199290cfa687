using Clarifeye.Runtime;
using Client.Tests.ClarifeyeApi;
using Client.Tests.ShopApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Requests;

public sealed class JsonBodyTests
{
    [Fact]
    public async Task ReadOnlyPropertiesAreNotSent()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"id":7,"article":"cup","created_at":"2026-11-23T09:30:00Z","note":null}""", 201));
        using var client = new ShopClient(Credential.None, server.Options());

        var added = await client.AddOrderAsync(
            new() { Id = 1, CreatedAt = DateTimeOffset.UnixEpoch, Article = "cup", Note = "fragile", Pin = "1234", Sizes = [Size.Small] }, cancellationToken: Journey.Cancellation);

        Assert.Equal("""{"article":"cup","note":"fragile","sizes":["small"],"pin":"1234"}""", server.Request.Text);
        Assert.Equal("application/json", server.Request.Header("Content-Type"));
        Assert.Equal((7, DateTimeOffset.Parse("2026-11-23T09:30:00Z", System.Globalization.CultureInfo.InvariantCulture)), (added.Id, added.CreatedAt));
    }

    [Fact]
    public async Task WhatWasReadCanBeChangedAndSentBackWhole()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"id":7,"article":"cup","created_at":"2026-11-23T09:30:00Z","note":null,"color":{"hue":1}}""", 201));
        using var client = new ShopClient(Credential.None, server.Options());
        var order = await client.AddOrderAsync(new() { Article = "cup", Note = null }, cancellationToken: Journey.Cancellation);

        order.Article = "mug";
        await client.AddOrderAsync(order, cancellationToken: Journey.Cancellation);

        Assert.Equal("""{"article":"mug","note":null,"color":{"hue":1}}""", server.Requests[1].Text);
    }

    [Fact]
    public async Task APatchSendsWhatWasSetAndNulls()
    {
        Assert.Equal("{}", await ChangeAsync(new()));
        Assert.Equal("""{"note":null}""", await ChangeAsync(new() { Note = null }));
        Assert.Equal("""{"article":"mug","due":"2026-12-24"}""", await ChangeAsync(new() { Article = "mug", Due = new(2026, 12, 24) }));
        Assert.Equal("""{"due":null,"size":null}""", await ChangeAsync(new() { Due = null, Size = null }));
        Assert.Equal("""{"size":"large"}""", await ChangeAsync(new() { Size = Size.Large }));
    }

    [Fact]
    public async Task AdditionalPropertiesAreSent() => Assert.Equal(
        """{"article":"mug","engraving":{"text":"Ana \u0022A\u0022"}}""".Replace("\\u0022", "\\\"", StringComparison.Ordinal),
        await ChangeAsync(new() { Article = "mug", AdditionalProperties = new Dictionary<string, RawJson> { ["engraving"] = RawJson.Parse("""{"text":"Ana \"A\""}""") } }));

    [Fact]
    public async Task AnOptionalBodyMayBeLeftOut()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"pipeline_run_id":"a3e7195d-60c2-4f8b-9b14-c8d05e72f3a6"}"""));
        using var client = server.Generated();

        var all = await client.ExtractionFlows.RunExtractionFlowAsync(Journey.Project, Journey.Run, cancellationToken: Journey.Cancellation);
        await client.ExtractionFlows.RunExtractionFlowAsync(Journey.Project, Journey.Run, new() { DocumentIds = [Journey.Run] }, cancellationToken: Journey.Cancellation);

        Assert.Equal(Journey.Run, all.PipelineRunId);
        Assert.Equal(["", """{"document_ids":["a3e7195d-60c2-4f8b-9b14-c8d05e72f3a6"]}"""], server.Requests.Select(request => request.Text));
        Assert.Equal([null, "application/json"], server.Requests.Select(request => request.Header("Content-Type")));
    }

    static async Task<string> ChangeAsync(OrderChange change)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new ShopClient(Credential.None, server.Options());
        await client.ChangeOrderAsync(7, change, cancellationToken: Journey.Cancellation);
        Assert.Equal(("PATCH", "/api/v1/orders/7"), (server.Request.Method, server.Request.Target));
        return server.Request.Text;
    }
}
