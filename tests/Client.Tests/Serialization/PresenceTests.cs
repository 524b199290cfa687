using System.Text.Json;
using Client.Tests.ClarifeyeApi;
using Client.Tests.ShopApi;
using Client.Tests.Support;

namespace Client.Tests.Serialization;

public sealed class PresenceTests
{
    [Fact]
    public async Task WhatTheServerLeavesOutIsNull()
    {
        var run = await Journey.ReadRunAsync("{}");

        Assert.Null(run.Id);
        Assert.Null(run.Status);
        Assert.Null(run.StatusText);
        Assert.Null(run.CreatedAt);
        Assert.Null(run.Steps);
        Assert.Null(run.User);
        Assert.Null(run.AdditionalProperties);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"user":null}""")]
    [InlineData("""{"pipeline_name":null}""")]
    [InlineData("""{"steps":[{"name":null,"outputs":{"tags":null},"warnings":null}],"document_ids":null}""")]
    public void ANullIsWrittenBackAndWhatWasAbsentIsNot(string json) => Assert.Equal(json, Json.Again<PipelineRun>(json));

    [Fact]
    public void SettingANullableToNullWritesNull() => Assert.Equal("""{"user":null}""", Json.Write(new PipelineRun { User = null }));

    [Fact]
    public void SettingAnOptionalToNullLeavesItOut()
    {
        var run = Json.Read<PipelineRun>("""{"pipeline_name":null,"mode":"upsert-all"}""");

        run.PipelineName = null;
        run.Mode = null;

        Assert.Equal("{}", Json.Write(run));
    }

    [Fact]
    public void ARequiredNullableIsAlwaysWritten() =>
        Assert.Equal("""{"article":"cup","note":null}""", Json.Write(new Order { Article = "cup", Note = null }));

    [Theory]
    [InlineData("""{"article":"cup","note":null}""", "id")]
    [InlineData("""{"id":1,"created_at":"2026-11-23T09:30:00Z","article":"cup"}""", "note")]
    [InlineData("""{"id":1,"created_at":"2026-11-23T09:30:00Z","article":null,"note":null}""", "article")]
    public void ARequiredPropertyThatIsMissingOrNullIsAnErrorWithItsName(string json, string name) =>
        Assert.Contains(name, Assert.Throws<JsonException>(() => Json.Read<Order>(json)).Message, StringComparison.Ordinal);
}
