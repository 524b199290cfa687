using System.Net;
using System.Text;
using Generator.Tests.Support;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task APartIsSentAsItsEncodingSays()
    {
        string body = (await Sent(client => client.AddDocumentAsync(new()
        {
            File = new FilePart(Encoding.UTF8.GetBytes("v=0"), "offer"),
            Scan = new FilePart(Encoding.UTF8.GetBytes("P"), "a.png"),
            Note = "# n",
            Tags = ["x", "y"],
            List = ["p", "q"],
            Filter = new() { A = 1 },
        }))).Body!;

        string[] expected =
        [
            "name=\"file\"; filename=\"offer\"\r\nContent-Type: application/sdp\r\n\r\nv=0",
            "name=\"scan\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nP",
            "name=\"note\"\r\nContent-Type: text/markdown\r\n\r\n# n",
            "name=\"tags\"\r\nContent-Type: application/json\r\n\r\n[\"x\",\"y\"]",
            "name=\"list\"\r\n\r\np,q",
            "name=\"filter[a]\"\r\n\r\n1",
        ];
        Assert.Equal(expected, body.Split("Content-Disposition: form-data; ").Skip(1).Select(part => part[..part.IndexOf("\r\n--", StringComparison.Ordinal)]));
    }

    public static async Task WhatACallerSaysOfAFileCounts() =>
        Assert.Contains("Content-Type: text/plain\r\n", (await Sent(client => client.AddDocumentAsync(new() { File = new FilePart(new byte[1], "offer", "text/plain") }))).Body!, StringComparison.Ordinal);

    public static async Task WithoutListedFieldsAnyPartsAreSent()
    {
        var server = await Sent(client => client.AddAnythingAsync(new PartCollection { { "note", "hello" }, { "file", new FilePart(new byte[] { 65 }, "a.txt") } }));

        Assert.Contains("name=\"note\"\r\n\r\nhello\r\n", server.Body!, StringComparison.Ordinal);
        Assert.Contains("name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nA\r\n", server.Body!, StringComparison.Ordinal);
    }

    public static async Task OtherMultipartsKeepTheirMediaType() =>
        Assert.Equal("multipart/related", (await Sent(client => client.AddRelatedAsync(new() { { "a", "b" } }))).Request!.Content!.Headers.ContentType!.MediaType);

    private static async Task<Recorder> Sent(Func<ShopClient, Task> call)
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await call(client);
        return server;
    }
}
