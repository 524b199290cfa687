using MyApp.ShopApi;

public static class Facts
{
    public static async Task EachGoesToItsPlace()
    {
        var server = Answering("");
        using var client = new ShopClient(Credential.None, server.Options);

        await client.GetOrderAsync(7, id2: "seven", id3: true);

        Assert.Equal("GET /v1/orders/7?id=seven", server.Line);
        Assert.Equal(["true"], server.Request!.Headers.GetValues("id"));
    }
}
