using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheFirstOfThemIsTheClients()
    {
        Assert.Equal("https://shop.example/v1/ping", await Sent(client => client.PingAsync()));
        Assert.Equal("https://other.shop.example/other", await Sent(client => client.OtherAsync()));
    }

    private static async Task<string> Sent(Func<ShopClient, Task> call)
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, new ClientOptions { HttpClient = new(server) });
        await call(client);
        return server.Request!.RequestUri!.ToString();
    }
}
