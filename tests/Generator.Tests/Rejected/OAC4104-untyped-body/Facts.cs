using System.IO;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheBodiesAreStreamsAndStrings()
    {
        using var client = new ShopClient(Credential.None, Answering("<a/>", "application/vnd.shop+xml").Options);

        await using Stream added = await client.AddOrderAsync(new MemoryStream([65]));
        string count = await client.CountAsync();

        Assert.Equal(("<a/>", "<a/>"), (await new StreamReader(added).ReadToEndAsync(), count));
    }
}
