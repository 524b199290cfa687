using System.Text;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Streaming;

public sealed class JsonLinesTests
{
    [Theory]
    [InlineData("{\"name\":\"a\"}\n{\"name\":\"b\"}\n")]
    [InlineData("{\"name\":\"a\"}\r\n\r\n  {\"name\":\"b\"}")]
    [InlineData("\u001E{\"name\":\n\"a\"}\n\u001E{\"name\":\"b\"}\n")]
    public async Task TextsAreFoundHoweverTheyArrive(string body)
    {
        for (int chunk = 1; chunk <= 3; chunk++)
        {
            using var stream = new ChunkedStream(Encoding.UTF8.GetBytes(body), chunk);
            using var reader = new JsonLineReader(stream, 1000);
            var names = new List<string?>();
            while (await reader.MoveNextAsync(TestContext.Current.CancellationToken))
            {
                names.Add(ApiJson.Read<Run>(reader.Data.Span).Name);
            }

            Assert.Equal(["a", "b"], names);
        }
    }

    [Theory]
    [InlineData("\u001E{\"name\":\n\"a\"}\n")]
    [InlineData("\r\n\u001E{\"name\":\n\"a\"}\n")]
    public async Task ASequencesTextIsThereWithItsLineBreak(string body)
    {
        using var stream = new NeverEnding(Encoding.UTF8.GetBytes(body));
        using var reader = new JsonLineReader(stream, 1000);

        Assert.True(await reader.MoveNextAsync(TestContext.Current.CancellationToken));
        Assert.Equal("a", ApiJson.Read<Run>(reader.Data.Span).Name);
    }

    [Fact]
    public async Task ALineIsNeverHeldBeyondTheLimit()
    {
        using var stream = new ChunkedStream(new byte[64 * 1024], 4096);
        using var reader = new JsonLineReader(stream, 10_000);

        await Assert.ThrowsAsync<InvalidDataException>(async () => await reader.MoveNextAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ALineThatCannotBeReadIsShown()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("{\"name\":\"a\"}\n<html>\n"));
        using var client = server.Client();

        var error = await Calls.Throws<UnreadableResponseException>(() => client.SendForJsonLines<Run, ObjectCodec<Run>>(Calls.GetRun(), null, TestContext.Current.CancellationToken).ToListAsync());

        Assert.Equal("<html>", error.Body);
    }

    /// <summary>Fails the test that asks for more than has come.</summary>
    sealed class NeverEnding(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position < Length ? base.ReadAsync(buffer, cancellationToken) : throw new InvalidOperationException("The server has sent no more yet.");
    }
}
