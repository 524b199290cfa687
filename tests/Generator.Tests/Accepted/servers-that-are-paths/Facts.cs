using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task OnePathStandsForTheOther()
    {
        Assert.Equal("https://shop.example/v1/ping", await Sent("https://shop.example/v1", client => client.PingAsync()));
        Assert.Equal("https://shop.example/v2/orders", await Sent("https://shop.example/v1", client => client.ListOrdersAsync()));
        Assert.Equal("https://proxy.example/shop/v2/orders", await Sent("https://proxy.example/shop/v1", client => client.ListOrdersAsync()));
    }

    public static async Task ElsewhereEverythingGoesToTheBaseAddress() => Assert.Equal("https://proxy.example/shop/orders", await Sent("https://proxy.example/shop", client => client.ListOrdersAsync()));

    private static async Task<string> Sent(string address, Func<ShopClient, Task> call)
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, new ClientOptions { HttpClient = new(server), BaseAddress = new(address) });
        await call(client);
        return server.Request!.RequestUri!.ToString();
    }
}
