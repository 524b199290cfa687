using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheBodyIsSent()
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await client.AddOrderAsync("a");

        Assert.Equal("\"a\"", server.Body);
    }
}
