using System.IO;
using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task TextIsAString()
    {
        var server = Answering("back", "text/plain");
        using var client = new ShopClient(Credential.None, server.Options);
        string text = await client.PutTextAsync("there");
        Assert.Equal(("there", "back", "text/plain"), (server.Body, text, server.Request!.Content!.Headers.ContentType!.MediaType));
    }

    public static async Task BytesAreAStream()
    {
        var server = Answering("back", "image/png");
        using var client = new ShopClient(Credential.None, server.Options);
        await using Stream stream = await client.PutImageAsync(new MemoryStream([65, 66]));
        Assert.Equal(("AB", "back", "image/png"), (server.Body, await new StreamReader(stream).ReadToEndAsync(), server.Request!.Headers.Accept.Single().MediaType));
    }

    public static async Task AFormIsAnObject()
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await client.PostFormAsync(new PostFormRequest { Name = "Ann & Bob", Age = 7 });
        Assert.Equal("name=Ann+%26+Bob&age=7", server.Body!.Replace("%20", "+", StringComparison.Ordinal));
    }

    public static async Task AnOptionalBodyMayBeLeftOutAndKeepsItsMediaType()
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await client.PatchProblemAsync();
        Assert.Null(server.Body);
        await client.PatchProblemAsync(new PatchProblemRequest { A = null });
        Assert.Equal(("""{"a":null}""", "application/merge-patch+json"), (server.Body, server.Request!.Content!.Headers.ContentType!.MediaType));
    }
}
