using Clarifeye.Runtime;
using Client.Tests.ClarifeyeApi;
using Client.Tests.ShopApi;
using Client.Tests.Support;

namespace Client.Tests.Serialization;

public sealed class UnlistedStatusTests
{
    [Fact]
    public async Task AStatusTheDocumentDoesNotListIsKeptAsText()
    {
        var run = await Journey.ReadRunAsync("""{"status":"paused","pipeline_name":"contract-terms"}""");

        Assert.Equal((PipelineRunStatus.Unknown, "paused", "contract-terms"), (run.Status, run.StatusText, run.PipelineName));
    }

    [Theory]
    [InlineData("""{"status":"paused"}""")]
    [InlineData("""{"steps":[{"status":"paused"},{"status":"running"},{"status":"PAUSED"}]}""")]
    public void ItIsWrittenBackUnchangedAlsoInAListOfObjects(string json) => Assert.Equal(json, Json.Again<PipelineRun>(json));

    [Fact]
    public void ItIsWrittenBackUnchangedInAListOfEnums()
    {
        const string Text = """{"id":1,"article":"cup","created_at":"2026-11-23T09:30:00Z","note":null,"sizes":["small","gigantic","large"]}""";
        var order = Json.Read<Order>(Text);

        Assert.Equal([Size.Small, Size.Unknown, Size.Large], order.Sizes);
        Assert.Equal("""["small","gigantic","large"]""", order.SizesJson.ToString());
        Assert.Equal(Text, Json.Write(order));
    }

    [Fact]
    public void ItIsWrittenBackUnchangedInAMapOfEnums()
    {
        const string Text = """{"id":1,"article":"cup","created_at":"2026-11-23T09:30:00Z","note":null,"sizes_by_room":{"hall":"gigantic"}}""";

        Assert.Equal(Text, Json.Again<Order>(Text));
    }

    [Fact]
    public void SettingAListOfEnumsForgetsTheTextsOfTheOldOne()
    {
        var order = Json.Read<Order>("""{"id":1,"article":"cup","created_at":"2026-11-23T09:30:00Z","note":null,"sizes":["gigantic"]}""");

        order.Sizes = [Size.Small];

        Assert.Null(order.SizesJson);
        Assert.EndsWith("\"sizes\":[\"small\"]}", Json.Write(order), StringComparison.Ordinal);
    }

    [Fact]
    public void SettingAListedStatusReplacesTheText()
    {
        var run = Json.Read<PipelineRun>("""{"status":"paused"}""");

        run.Status = PipelineRunStatus.CompletedWithWarnings;

        Assert.Equal("""{"status":"completed_with_warnings"}""", Json.Write(run));
    }

    [Fact]
    public void SettingTheTextSetsTheStatus()
    {
        Assert.Equal(PipelineRunStatus.Aborted, new PipelineRun { StatusText = "aborted" }.Status);
        Assert.Equal("""{"status":"paused"}""", Json.Write(new PipelineRun { StatusText = "paused" }));
    }

    [Fact]
    public void UnknownWithoutATextIsNotWritten() =>
        Assert.ThrowsAny<Exception>(() => ApiJson.Write(new PipelineRun { Status = PipelineRunStatus.Unknown }));
}
