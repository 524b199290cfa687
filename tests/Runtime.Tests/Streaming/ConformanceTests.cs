using System.Text;
using System.Text.Json;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Streaming;

/// <summary>The web platform's tests of event streams, as data.</summary>
public sealed class ConformanceTests
{
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task EveryCaseGivesItsEvents(int chunk)
    {
        using var cases = JsonDocument.Parse(SharedFiles.Text("conformance/sse/cases.json"));
        int count = 0;
        foreach (var test in cases.RootElement.EnumerateArray().Where(test => test.GetProperty("name").GetString() != "wrong-mime"))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(test.GetProperty("stream").GetString()!);
            using var stream = new ChunkedStream(bytes, chunk);
            using var reader = new ServerSentEventReader(stream, 1 << 20);
            var found = new List<(string, string, string)>();
            while (await reader.MoveNextAsync(TestContext.Current.CancellationToken))
            {
                found.Add((reader.Type ?? "message", Encoding.UTF8.GetString(reader.Data.Span), reader.LastEventId));
            }

            var expected = test.GetProperty("events").EnumerateArray().Select(item => (Text(item, "event"), Text(item, "data"), Text(item, "lastEventId"))).ToList();
            Assert.True(expected.SequenceEqual(found), $"{test.GetProperty("name")}: {string.Join(' ', found)}");
            if (test.TryGetProperty("retry", out var retry) && retry.ValueKind == JsonValueKind.Number)
            {
                Assert.Equal(retry.GetDouble(), reader.ReconnectionTime?.TotalMilliseconds);
            }
            count++;
        }
        Assert.InRange(count, 30, 1000);
    }

    static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}
