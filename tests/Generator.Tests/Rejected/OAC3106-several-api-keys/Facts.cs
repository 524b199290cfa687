using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheKeyGoesWhereTheFirstSays()
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(new ApiKey("k1"), server.Options);

        await client.PingAsync();

        Assert.Equal(("GET /v1/ping", "k1"), (server.Line, server.Request!.Headers.GetValues("X-Key").Single()));
    }
}
