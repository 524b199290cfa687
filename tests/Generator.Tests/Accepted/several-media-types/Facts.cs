using System.IO;
using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheCallerChoosesAmongMediaTypesOfOneBody()
    {
        Assert.Equal("application/json-patch+json", await ContentType(client => client.PatchOrderAsync(1, RawJson.Parse("[]"))));
        Assert.Equal("application/merge-patch+json", await ContentType(client => client.PatchOrderAsync(1, RawJson.Parse("{}"), contentType: "application/merge-patch+json")));
    }

    public static async Task ARangeIsMadeExactByTheCaller() => Assert.Equal("image/webp", await ContentType(client => client.PutImageAsync(new MemoryStream([1]), "image/webp")));

    public static async Task AnotherBodyHasAMethodOfItsOwn()
    {
        Assert.Equal("application/json", await ContentType(client => client.MakeImageAsync(new ImageBody { Url = "u" }), "{}"));
        Assert.Equal("multipart/form-data", await ContentType(client => client.MakeImageFromFormAsync(new() { Source = new FilePart(new byte[1], "a.png") }), "{}"));
    }

    public static async Task SoHasAnotherAnswer()
    {
        var server = Answering("data: {\"url\":\"a\"}\n\ndata: [DONE]\n\n", "text/event-stream");
        using var client = new ShopClient(Credential.None, server.Options);
        var urls = new List<string?>();
        await foreach (ImageBody image in client.MakeImageStreamingAsync(new()))
        {
            urls.Add(image.Url);
        }

        Assert.Equal(["a"], urls);
        Assert.Equal("text/event-stream", server.Request!.Headers.Accept.ToString());
    }

    public static async Task AndADocumentBesideJson()
    {
        var server = Answering("P", "image/png");
        using var client = new ShopClient(Credential.None, server.Options);
        using var reader = new StreamReader(await client.MakeImageAsStreamAsync(new()));

        Assert.Equal("P", await reader.ReadToEndAsync());
        Assert.Equal("image/png, image/jpeg", server.Request!.Headers.Accept.ToString());
    }

    private static async Task<string> ContentType(Func<ShopClient, Task> call, string answer = "")
    {
        var server = Answering(answer);
        using var client = new ShopClient(Credential.None, server.Options);
        await call(client);
        return server.Request!.Content!.Headers.ContentType!.MediaType!;
    }
}
