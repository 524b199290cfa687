using System.Text.Json;
using Clarifeye.Runtime;
using Client.Tests.ClarifeyeApi;
using Client.Tests.Support;

namespace Client.Tests.Serialization;

public sealed class DateTests
{
    [Fact]
    public async Task ABadDateIsAnErrorThatNamesItsPlace()
    {
        var error = await Assert.ThrowsAsync<UnreadableResponseException>(() => Journey.ReadRunAsync("""{"steps":[{"created_at":"yesterday"}]}"""));

        Assert.Contains("$.steps[0].created_at", error.Message, StringComparison.Ordinal);
        Assert.Contains("yesterday", error.Message, StringComparison.Ordinal);
        Assert.Equal("$.steps[0].created_at", Assert.IsType<JsonException>(error.InnerException).Path);
        Assert.Equal("""{"steps":[{"created_at":"yesterday"}]}""", error.Body);
    }

    [Fact]
    public async Task AnOffsetIsKept()
    {
        var run = await Journey.ReadRunAsync("""{"created_at":"2026-11-23T09:30:01.88214+02:00"}""");

        Assert.Equal(TimeSpan.FromHours(2), run.CreatedAt!.Value.Offset);
        Assert.Equal("""{"created_at":"2026-11-23T09:30:01.88214+02:00"}""", Json.Write(run));
    }

    [Fact]
    public void AUtcInstantIsWrittenWithZ() =>
        Assert.Equal("""{"created_at":"2026-11-23T09:30:01.88214Z"}""", Json.Again<PipelineRun>("""{"created_at":"2026-11-23T09:30:01.882140Z"}"""));
}
