using Clarifeye.Runtime;
using Microsoft.AspNetCore.Http;
using Runtime.Tests.Support;

namespace Runtime.Tests.Streaming;

public sealed class DownloadTests
{
    [Fact(Timeout = 30_000)]
    public async Task AStreamIsReadWhileItIsSent()
    {
        using var received = new SemaphoreSlim(0);
        await using var server = await LoopbackServer.StartAsync(new Reply(async context =>
        {
            await context.Response.WriteAsync("first", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await received.WaitAsync(context.RequestAborted);
            await context.Response.WriteAsync("second", context.RequestAborted);
        }));
        using var client = server.Client();

        using var reader = new StreamReader(await client.SendForStreamAsync(Calls.GetRun(), null, TestContext.Current.CancellationToken));
        char[] first = new char[5];
        await reader.ReadBlockAsync(first, TestContext.Current.CancellationToken);
        received.Release();

        Assert.Equal("firstsecond", new string(first) + await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AnErrorIsNoStream()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"error":"gone"}""", 404));
        using var client = server.Client();

        await Calls.Throws<ApiException<ServerError>>(() => client.SendForStreamAsync(Calls.GetRun(), null, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("text/plain; charset=iso-8859-1", new byte[] { 0xE9 }, "é")]
    [InlineData("text/plain; charset=utf-8", new byte[] { 0xC3, 0xA9 }, "é")]
    [InlineData("text/plain", new byte[] { 0xEF, 0xBB, 0xBF, 0x61 }, "a")]
    [InlineData("text/plain", new byte[0], "")]
    public async Task TextIsDecodedByItsCharset(string mediaType, byte[] body, string expected)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Body(body, 200, mediaType));
        using var client = server.Client();

        Assert.Equal(expected, await client.SendForTextAsync(Calls.GetRun(), null, TestContext.Current.CancellationToken));
    }
}
