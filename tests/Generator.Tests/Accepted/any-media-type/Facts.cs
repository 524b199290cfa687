using System.IO;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task WhereTheSchemaIsOneOfJsonItIsJson()
    {
        var server = Answering("""[{"id":"1"}]""");
        using var client = new ShopClient(Credential.None, server.Options);

        IReadOnlyList<Order> orders = await client.PutOrderAsync(new Order { Id = "7" });

        Assert.Equal(("1", """{"id":"7"}"""), (orders[0].Id, server.Body));
        Assert.Equal(("application/json", "application/json"), (server.Request!.Content!.Headers.ContentType!.MediaType, server.Request.Headers.Accept.Single().MediaType));
    }

    public static async Task ElseItIsBytes()
    {
        var server = Answering("back");
        using var client = new ShopClient(Credential.None, server.Options);

        await using Stream stream = await client.PutFileAsync(new MemoryStream([65]));

        Assert.Equal(("A", "back"), (server.Body, await new StreamReader(stream).ReadToEndAsync()));
        Assert.Equal(("application/octet-stream", "*/*"), (server.Request!.Content!.Headers.ContentType!.MediaType, server.Request.Headers.Accept.Single().MediaType));
    }
}
