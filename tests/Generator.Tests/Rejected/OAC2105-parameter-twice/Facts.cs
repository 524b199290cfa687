using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheFirstCountsOnce()
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);

        await client.PingAsync(7L, quick: true, trace: "t");

        Assert.Equal(("GET /v1/ping/7?quick=true", "t"), (server.Line, server.Request!.Headers.GetValues("X-Trace").Single()));
    }
}
