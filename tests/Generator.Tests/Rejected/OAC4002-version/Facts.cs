using MyApp.ShopApi;

public static class Facts
{
    public static async Task ItIsReadAsTheVersionThatItMeans()
    {
        var server = Answering("""["a"]""");
        using var client = new ShopClient(Credential.None, server.Options);

        Assert.Equal(["a"], await client.ListOrdersAsync());
    }
}
