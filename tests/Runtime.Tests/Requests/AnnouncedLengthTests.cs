using System.Net.Http.Headers;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

/// <summary>A server's word about a body's length costs no memory.</summary>
public sealed class AnnouncedLengthTests
{
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(long.MaxValue - 1)]
    public void LittleIsReservedForWhatIsAnnounced(long length)
    {
        using var content = new ByteArrayContent([]);
        content.Headers.ContentLength = length;
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        using var buffer = BodyBytes.BufferFor(content);

        Assert.InRange(BodyBytes.WindowFor(content), 1, JsonWindow.UsualSize);
        Assert.InRange(buffer.GetMemory().Length, 1, 2 * 1024 * 1024);
    }

    [Theory]
    [InlineData("application/json", "{\"name\":\"a")]
    [InlineData("application/json; charset=iso-8859-1", "{\"name\":\"a")]
    public async Task TwoGigabytesThatDoNotComeAreABodyCutOff(string mediaType, string sent)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Announcing(int.MaxValue, sent, mediaType));
        using var client = server.Client();

        var error = await Assert.ThrowsAsync<UnreadableResponseException>(() => client.GetRunAsync());

        Assert.Equal(sent, error.Body);
        Assert.Contains($"ended too early or was damaged after {sent.Length} bytes", error.Message, StringComparison.Ordinal);
    }
}
