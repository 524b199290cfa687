using System.Text;
using Clarifeye.Runtime;
using Client.Tests.BodiesApi;
using Client.Tests.ShopApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Requests;

public sealed class OtherBodyTests
{
    [Fact]
    public async Task AFormIsUrlEncoded()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new BodiesClient(Credential.None, server.Options());

        await client.SendFormAsync(new() { User = "a b&c", Scopes = ["read", "write"], Remember = true }, cancellationToken: Journey.Cancellation);

        Assert.Equal("user=a%20b%26c&scopes=read&scopes=write&remember=true", server.Request.Text.Replace("+", "%20", StringComparison.Ordinal));
        Assert.Equal("application/x-www-form-urlencoded", server.Request.Header("Content-Type"));
    }

    [Fact]
    public async Task BytesAreSentAsTheyAreAndTheStreamStaysOpen()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new BodiesClient(Credential.None, server.Options());
        using var bytes = new MemoryStream([0, 255, 13, 10]);

        await client.SendBytesAsync(bytes, cancellationToken: Journey.Cancellation);

        Assert.Equal([0, 255, 13, 10], server.Request.Body);
        Assert.Equal("application/octet-stream", server.Request.Header("Content-Type"));
        Assert.True(bytes.CanRead);
    }

    [Fact]
    public async Task ADownloadIsAStream()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Body([1, 0, 255], mediaType: "application/octet-stream"));
        using var client = new BodiesClient(Credential.None, server.Options());
        using var copy = new MemoryStream();

        await using (var stream = await client.DownloadAsync(cancellationToken: Journey.Cancellation))
        {
            await stream.CopyToAsync(copy, Journey.Cancellation);
        }

        Assert.Equal([1, 0, 255], copy.ToArray());
    }

    [Fact]
    public async Task TextIsUtf8BothWays()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Body(Encoding.UTF8.GetBytes("größer"), mediaType: "text/plain"));
        using var client = new BodiesClient(Credential.None, server.Options());

        Assert.Equal("größer", await client.SendTextAsync("Größe €", cancellationToken: Journey.Cancellation));
        Assert.Equal("Größe €", server.Request.Text);
        Assert.Equal("text/plain", server.Request.Header("Accept"));
    }

    [Fact]
    public async Task PartsOfEveryKindAreLaidOut()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new BodiesClient(Credential.None, server.Options());

        await client.SendPhotoAsync(
            new() { Photo = new FilePart(new byte[] { 1 }, "p.png"), Title = "Sea", Size = BodiesApi.Size.Large, Stars = 5, Tags = ["a", "b"], Place = new() { Town = "Sète" } },
            cancellationToken: Journey.Cancellation);

        var parts = server.Request.Text.Split("Content-Disposition: form-data; ").Skip(1).Select(part => part[..part.LastIndexOf("\r\n--", StringComparison.Ordinal)]);
        Assert.Equal(
            [
                "name=\"photo\"; filename=\"p.png\"\r\nContent-Type: image/png\r\n\r\n\u0001", "name=\"title\"\r\n\r\nSea", "name=\"size\"\r\n\r\nlarge", "name=\"stars\"\r\n\r\n5",
                "name=\"tags\"\r\n\r\na", "name=\"tags\"\r\n\r\nb", "name=\"place\"\r\nContent-Type: application/json\r\n\r\n{\"town\":\"Sète\"}",
            ],
            parts);
    }

    [Fact]
    public async Task AMapAndAnEmptyAnswerAreAnswersToo()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("""{"cup":3,"mug":0}"""), Reply.Empty(204));
        using var shop = new ShopClient(Credential.None, server.Options());
        using var clarifeye = server.Generated();

        var stock = await shop.GetStockAsync(cancellationToken: Journey.Cancellation);
        await clarifeye.Documents.DeleteDocumentAsync(Journey.Project, Journey.Run, cancellationToken: Journey.Cancellation);

        Assert.Equal(3, stock["cup"]);
        Assert.Equal("DELETE", server.Requests[1].Method);
    }
}
