using System.IO.Compression;
using System.Text;
using Clarifeye.Runtime;
using Client.Tests.Support;
using Microsoft.AspNetCore.Http;
using Runtime.Tests.Support;

namespace Client.Tests.Requests;

public sealed class ResponseBodyTests
{
    [Fact]
    public async Task ACompressedAnswerIsRead()
    {
        using var compressed = new MemoryStream();
        await using (var gzip = new GZipStream(compressed, CompressionMode.Compress, leaveOpen: true))
        {
            await gzip.WriteAsync("""{"status":"running"}"""u8.ToArray(), Journey.Cancellation);
        }
        var run = await Journey.ReadRunAsync(new Reply(context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return Reply.Body(compressed.ToArray(), mediaType: "application/json").WriteAsync(context);
        }));

        Assert.Equal("running", run.StatusText);
    }

    [Fact]
    public async Task AnAnswerBeyondTheLimitIsNotReadToItsEnd()
    {
        await using var server = await LoopbackServer.StartAsync(new Reply(async context =>
        {
            await context.Response.WriteAsync("{\"raw_logs\":\"", context.RequestAborted);
            byte[] endless = Encoding.UTF8.GetBytes(new string('a', 64 * 1024));
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(endless, context.RequestAborted);
            }
        }));
        using var client = new ClarifeyeApi.ClarifeyeClient(Credential.None, new() { BaseAddress = server.Address, MaxResponseBytes = 1_000_000 });

        var error = await Assert.ThrowsAsync<UnreadableResponseException>(() => client.GetRunAsync());

        Assert.Contains("MaxResponseBytes", error.Message, StringComparison.Ordinal);
        Assert.Equal(64 * 1024, error.Body!.Length);
    }
}
