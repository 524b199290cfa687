using MyApp.ShopApi;

public static class Facts
{
    public static void TheyAreInNoName() =>
        Assert.All(Members<ShopClient>(), name => Assert.Matches("^[A-Za-z]+$", name));

    public static async Task TheyStayInThePath()
    {
        var server = Answering("");
        using var client = new ShopClient(Credential.None, server.Options);

        await client.GetOrdersAsync();

        Assert.Equal("GET /v1/orders/", server.Line);
    }
}
