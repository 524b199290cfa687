using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Errors;

public sealed class UnreadableResponseTests
{
    [Fact]
    public async Task HtmlWithStatus200KeepsStatusHeadersAndText()
    {
        var error = await Unreadable(Reply.Html(200));

        Assert.Equal((HttpStatusCode.OK, "text/html"), (error.StatusCode, error.ContentHeaders.ContentType?.MediaType));
        Assert.Equal("<html><body>Down for maintenance</body></html>", error.Body);
        Assert.StartsWith("getRun: the server answered 200 OK, but its body (text/html) can't be read: ", error.Message, StringComparison.Ordinal);
        Assert.IsType<JsonException>(error.InnerException, exactMatch: false);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(204)]
    public async Task AnEmptyBodyIsUnreadable(int status) =>
        Assert.Contains("it is empty", (await Unreadable(Reply.Empty(status))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task ATruncatedBodyKeepsWhatCame()
    {
        var error = await Unreadable(Reply.Truncated("""{"name":"a"""));

        Assert.Equal("""{"name":"a""", error.Body);
        Assert.Contains("ended too early", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CutOffJsonNamesItsPlace() => Assert.IsType<JsonException>((await Unreadable(Reply.Json("""{"name":"a"""))).InnerException, exactMatch: false);

    [Fact]
    public async Task AnotherShapeNamesItsPath() =>
        Assert.Equal("$.name", Assert.IsType<JsonException>((await Unreadable(Reply.Json("""{"name":1}"""))).InnerException, exactMatch: false).Path);

    [Fact]
    public async Task DamagedCompressionIsUnreadable()
    {
        var reply = new Reply(async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.Body.WriteAsync("this is not gzip"u8.ToArray(), context.RequestAborted);
        });

        Assert.Contains("damaged", (await Unreadable(reply)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABodyOverTheLimitIsUnreadable()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json($$"""{"name":"{{new string('x', 100_000)}}"}"""));
        using var client = new ClientPipeline(Credential.None, new ClientOptions { BaseAddress = server.Address, MaxResponseBytes = 50_000 }, null);

        var error = await Calls.Throws<UnreadableResponseException>(() => client.GetRunAsync());

        Assert.Contains("MaxResponseBytes (50000 bytes)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("klingon")]
    public async Task AnUnknownCharsetIsUnreadable(string charset) =>
        Assert.Contains("charset", (await Unreadable(Reply.Json("{}", 200, $"application/json; charset={charset}"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task CompressedAndForeignCharsetsAreRead()
    {
        using var gzip = new MemoryStream();
        using (var zip = new GZipStream(gzip, CompressionLevel.Fastest))
        {
            zip.Write(Encoding.Unicode.GetBytes("\uFEFF{\"name\":\"é\"}"));
        }
        var reply = new Reply(async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            context.Response.ContentType = "application/json; charset=utf-16";
            await context.Response.Body.WriteAsync(gzip.ToArray(), context.RequestAborted);
        });
        await using var server = await LoopbackServer.StartAsync(reply);
        using var client = server.Client();

        Assert.Equal("é", (await client.GetRunAsync()).Name);
    }

    static async Task<UnreadableResponseException> Unreadable(Reply reply)
    {
        await using var server = await LoopbackServer.StartAsync(reply);
        using var client = server.Client();
        return await Assert.ThrowsAsync<UnreadableResponseException>(() => client.GetRunAsync());
    }
}
