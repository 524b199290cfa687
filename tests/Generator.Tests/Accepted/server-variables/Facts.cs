using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static void VariablesAreParameters() => Assert.Equal(
        ["https://eu.shop.example:8443/v1", "https://us.shop.example:8443/api/v2", "https://acme.shop.example/"],
        [ShopServers.Regional().ToString(), ShopServers.Regional(region: "us", basePath: "api/v2").ToString(), ShopServers.Own("acme").ToString()]);

    public static void AValueThatWouldLeadToAnotherHostIsRefused()
    {
        Assert.Throws<ArgumentException>(() => ShopServers.Own("evil.example/"));
        Assert.Throws<ArgumentException>(() => ShopServers.Own("evil.example#"));
        Assert.Throws<ArgumentException>(() => ShopServers.Regional(region: "evil.example\\"));
        Assert.Throws<ArgumentException>(() => ShopServers.Regional(port: "80@evil.example"));
        Assert.Throws<ArgumentException>(() => ShopServers.Own(""));
    }

    public static async Task TheDefaultIsMadeOfTheDefaults()
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, new ClientOptions { HttpClient = new(server) });

        await client.PingAsync();

        Assert.Equal("https://eu.shop.example:8443/v1/ping", server.Request!.RequestUri!.ToString());
    }
}
