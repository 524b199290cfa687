using System.Net;
using System.Text;
using Generator.Tests.Support;
using MyApp.ShopApi;

public static class Facts
{
    private static readonly Order s_order = new() { Name = "x" };

    public static async Task ABodyMayBeThatOfThePath() =>
        Assert.Equal(("PUT /v1/orders/7", """{"name":"x"}""", "application/json"), Told(await Sent(client => client.PutOrderAsync("7", s_order))));

    public static async Task TheMediaTypeOfASharedBodyIsTheOperations() =>
        Assert.Equal(("POST /v1/orders/7", """{"name":"x"}""", "application/merge-patch+json"), Told(await Sent(client => client.AddOrderAsync("7", s_order))));

    public static async Task SharedFieldsAreOneForm() =>
        Assert.Equal(("PUT /v1/files", "note=n&owner=o", "application/x-www-form-urlencoded"), Told(await Sent(client => client.PutFormAsync(new() { Note = "n", Owner = "o" }))));

    public static async Task AFileMakesItMultipart()
    {
        (string? line, string? body, string? mediaType) = Told(await Sent(client => client.AddFileAsync(new() { File = new FilePart(Encoding.UTF8.GetBytes("P"), "a.png"), Note = "n" })));

        Assert.Equal(("POST /v1/files", "multipart/form-data"), (line, mediaType));
        Assert.Contains("name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nP\r\n", body, StringComparison.Ordinal);
        Assert.Contains("name=\"note\"\r\n\r\nn\r\n", body, StringComparison.Ordinal);
    }

    private static (string? Line, string? Body, string? MediaType) Told(Recorder server) => (server.Line, server.Body, server.Request!.Content!.Headers.ContentType!.MediaType);

    private static async Task<Recorder> Sent(Func<ShopClient, Task> call)
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await call(client);
        return server;
    }
}
