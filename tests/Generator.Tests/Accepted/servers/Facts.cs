using MyApp.ShopApi;

public static class Facts
{
    public static void ServersHaveNames() => Assert.Equal(
        ["https://eu.shop.example/v1", "https://us.shop.example/v1", "https://test.shop.example/"],
        [ShopServers.Eu.ToString(), ShopServers.Server2().ToString(), ShopServers.Eu2.ToString()]);

    public static async Task TheFirstIsTheDefault()
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, new ClientOptions { HttpClient = new(server) });

        await client.PingAsync();

        Assert.Equal("https://eu.shop.example/v1/ping", server.Request!.RequestUri!.ToString());
    }
}
