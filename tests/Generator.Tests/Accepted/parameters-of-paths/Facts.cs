using MyApp.ShopApi;

public static class Facts
{
    public static async Task EveryOperationOfThePathHasThem()
    {
        var server = Answering("");
        using var client = new ShopClient(Credential.None, server.Options);

        await client.ListOrdersAsync("a", trace: "t");

        Assert.Equal(("GET /v1/shops/a/orders", "t"), (server.Line, server.Request!.Headers.GetValues("X-Trace").Single()));
    }

    public static async Task AnOperationMayRedefineOne()
    {
        var server = Answering("");
        using var client = new ShopClient(Credential.None, server.Options);

        await client.AddOrderAsync("a", trace: 7);

        Assert.Equal("7", server.Request!.Headers.GetValues("X-Trace").Single());
    }
}
