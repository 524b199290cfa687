using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task ABodyNeedsAMediaType()
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);

        await Assert.ThrowsAsync<ArgumentNullException>(() => client.PutImageAsync(new System.IO.MemoryStream([1])));
        await client.PutImageAsync(new System.IO.MemoryStream([1]), "image/png");

        Assert.Equal("image/png", server.Request!.Content!.Headers.ContentType!.ToString());
    }

    public static async Task NoBodyNeedsNone()
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);

        await client.PutImageAsync();

        Assert.Null(server.Request!.Content);
    }
}
