using MyApp.ShopApi;

public static class Facts
{
    public static async Task NullOfOneStatusIsNullOfAll()
    {
        using var client = new ShopClient(Credential.None, Answering("null").Options);
        using var other = new ShopClient(Credential.None, Answering("""{"name":"a"}""").Options);

        Assert.Null(await client.GetOrderAsync());
        Assert.Equal("a", (await other.GetOrderAsync())!.Name);
    }

    public static async Task AlsoBesideAnotherBody()
    {
        using var client = new ShopClient(Credential.None, Answering("null").Options);
        using var other = new ShopClient(Credential.None, Answering("""{"name":"a"}""").Options);

        Assert.Null(await client.PutOrderAsync());
        Assert.Equal("a", (await other.PutOrderAsync())!.Match(order => order.Name, job => "job"));
    }
}
