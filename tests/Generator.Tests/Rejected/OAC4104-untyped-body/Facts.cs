using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheBodiesAreStrings()
    {
        using var client = new ShopClient(Credential.None, Answering("<a/>", "application/vnd.shop+xml").Options);

        string added = await client.AddOrderAsync("<b/>");
        string count = await client.CountAsync();

        Assert.Equal(("<a/>", "<a/>"), (added, count));
    }
}
