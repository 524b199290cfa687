using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task AnOperationGoesToItsOwnServerWithTheCredential()
    {
        Assert.Equal("https://upload.shop.example/upload Bearer t", await Sent(null, client => client.UploadAsync()));
        Assert.Equal("https://images.shop.example/x/images Bearer t", await Sent(null, client => client.ListImagesAsync()));
        Assert.Equal("https://eu.shop.example/v1/ping Bearer t", await Sent(null, client => client.PingAsync()));
    }

    public static async Task ToTheOneThatStandsBesideTheClientsServer()
    {
        Assert.Equal("https://images.test.shop.example/x/images Bearer t", await Sent(ShopServers.Test, client => client.ListImagesAsync()));
        Assert.Equal("https://upload.shop.example/upload Bearer t", await Sent(ShopServers.Test, client => client.UploadAsync()));
    }

    public static async Task OrToOneAtTheSameOrigin() => Assert.Equal("https://us.shop.example/images/images Bearer t", await Sent(ShopServers.Regional(region: "us"), client => client.ListImagesAsync()));

    public static async Task AServerThatTheDocumentDoesNotNameGetsEverything()
    {
        var own = new Uri("https://proxy.example/shop");
        Assert.Equal("https://proxy.example/shop/upload Bearer t", await Sent(own, client => client.UploadAsync()));
        Assert.Equal("https://proxy.example/shop/images Bearer t", await Sent(own, client => client.ListImagesAsync()));
        Assert.Equal("https://proxy.example/shop/status Bearer t", await Sent(own, client => client.StatusAsync()));
    }

    public static async Task BehindAProxyAPathStandsForThePathOfTheDocumentsServer()
    {
        Assert.Equal("https://proxy.example/shop/health/status Bearer t", await Sent(new Uri("https://proxy.example/shop/v1/"), client => client.StatusAsync()));
        Assert.Equal("https://proxy.example/shop/root Bearer t", await Sent(new Uri("https://proxy.example/shop/v1"), client => client.RootAsync()));
    }

    public static async Task APathIsOneAtTheClientsServer()
    {
        Assert.Equal("https://eu.shop.example/health/status Bearer t", await Sent(null, client => client.StatusAsync()));
        Assert.Equal("https://eu.shop.example/root Bearer t", await Sent(null, client => client.RootAsync()));
    }

    public static async Task AServerMayLeaveItsVariablesToTheDocument() =>
        Assert.Equal("https://us.shop.example/v1/stock Bearer t", await Sent(ShopServers.Regional(region: "us"), client => client.StockAsync()));

    public static async Task PlainHttpIsRefusedThereToo() => await Assert.ThrowsAsync<InvalidOperationException>(() => Sent(null, client => client.PlainAsync()));

    private static async Task<string> Sent(Uri? address, Func<ShopClient, Task> call)
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(new BearerToken("t"), new ClientOptions { HttpClient = new(server), BaseAddress = address });
        await call(client);
        return $"{server.Request!.RequestUri} {server.Request.Headers.Authorization}";
    }
}
