using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static void ADefaultMayBeGivenToo() => Assert.Equal(
        ["https://shop.example/v3", "https://other.example/"],
        [ShopServers.Default().OriginalString, ShopServers.Default(hostpath: "other.example").ToString()]);

    public static void AnotherValueMayNotLeadElsewhere() => Assert.Throws<ArgumentException>(() => ShopServers.Default(hostpath: "evil.example?"));

    public static async Task ADefaultMayBeMoreThanACallerMayGive()
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, new ClientOptions { HttpClient = new(server) });

        await client.PingAsync();

        Assert.Equal("https://shop.example/v3/ping", server.Request!.RequestUri!.ToString());
    }
}
