using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheRestIsRead()
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await client.ListOrdersAsync();

        Assert.Equal("GET /v1/orders", server.Line);
    }
}
