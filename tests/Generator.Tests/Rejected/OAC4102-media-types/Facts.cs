using MyApp.ShopApi;

public static class Facts
{
    public static async Task JsonIsSent()
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);

        await client.AddOrderAsync(new AddOrderRequest { Id = "1" });

        Assert.Equal("""{"id":"1"}""", server.Body);
    }
}
