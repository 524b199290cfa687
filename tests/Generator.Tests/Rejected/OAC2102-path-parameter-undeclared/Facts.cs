using MyApp.ShopApi;

public static class Facts
{
    public static async Task ThePlaceholderIsAText()
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);

        await client.GetLineAsync("1", "a b");

        Assert.Equal("GET /v1/orders/1/a%20b", server.Line);
    }
}
