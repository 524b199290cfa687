using MyApp.ShopApi;

public static class Facts
{
    public static async Task JsonIsSentAndReceived()
    {
        var server = Answering("\"1\"");
        using var client = new ShopClient(Credential.None, server.Options);

        string name = await client.AddOrderAsync(new AddOrderRequest { Id = "1" });

        Assert.Equal(("""{"id":"1"}""", "1", "application/json"), (server.Body, name, server.Request!.Headers.Accept.Single().MediaType));
    }
}
