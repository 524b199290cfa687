using MyApp.ShopApi;

public static class Facts
{
    public static async Task JsonIsReadAsYamlIs()
    {
        using var client = new ShopClient(Credential.None, Answering("""[{"id":1}]""").Options);

        Assert.Equal(1, Assert.Single(await client.ListOrdersAsync()).Id);
    }
}
