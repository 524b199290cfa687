using System.Text;
using Clarifeye.Runtime;
using Client.Tests.MediaApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Requests;

/// <summary>Bodies that are no JSON, byte for byte in both directions.</summary>
public sealed class MediaTests
{
    [Fact]
    public async Task XmlIsTextBothWays()
    {
        const string Xml = "<?xml version=\"1.0\"?>\n<order id=\"é\">&amp;</order>";
        await using var server = await LoopbackServer.StartAsync(Reply.Body(Encoding.UTF8.GetBytes(Xml), 200, "application/xml"));
        using var client = new MediaClient(Credential.None, server.Options());

        string answer = await client.PutOrderAsync("a", Xml, cancellationToken: Journey.Cancellation);

        Assert.Equal((Xml, Xml), (answer, Encoding.UTF8.GetString(server.Request.Body)));
        Assert.Equal(("application/xml; charset=utf-8", "application/xml"), (server.Request.Header("Content-Type"), server.Request.Header("Accept")));
    }

    [Fact]
    public Task ACsvIsAStreamBothWays() => IsAStreamBothWays(
        Encoding.UTF8.GetBytes("name;count\r\n\"Prüfung\";2\r\n"), "text/csv",
        (client, body) => client.PutReportAsync(body, cancellationToken: Journey.Cancellation), client => client.GetReportAsync(cancellationToken: Journey.Cancellation));

    [Fact]
    public Task AnImageIsAStreamBothWays() => IsAStreamBothWays(
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0xFF], "image/png",
        (client, body) => client.PutLogoAsync(body, cancellationToken: Journey.Cancellation), client => client.GetLogoAsync(cancellationToken: Journey.Cancellation));

    [Fact]
    public async Task PlainTextOfAScalarIsThat()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("42\n", mediaType: "text/plain"), Reply.Json("6f9619ff-8b86-d011-b42d-00c04fc964ff", mediaType: "text/plain"));
        using var client = new MediaClient(Credential.None, server.Options());

        Assert.Equal(42, await client.CountAsync(cancellationToken: Journey.Cancellation));
        Assert.Equal(new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff"), await client.GetIdAsync(cancellationToken: Journey.Cancellation));
        Assert.All(server.Requests, request => Assert.Equal("text/plain", request.Header("Accept")));
    }

    static async Task IsAStreamBothWays(byte[] bytes, string mediaType, Func<MediaClient, Stream, Task> put, Func<MediaClient, Task<Stream>> get)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204), Reply.Body(bytes, 200, mediaType));
        using var client = new MediaClient(Credential.None, server.Options());
        using MemoryStream sent = new(bytes), received = new();

        await put(client, sent);
        await using (Stream answer = await get(client))
        {
            await answer.CopyToAsync(received, Journey.Cancellation);
        }

        Assert.Equal(bytes, server.Requests[0].Body);
        Assert.Equal(bytes, received.ToArray());
        Assert.Equal((mediaType, mediaType), (server.Requests[0].Header("Content-Type"), server.Requests[1].Header("Accept")));
    }
}
