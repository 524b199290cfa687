using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheAddressComesFromTheOptions()
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);

        await client.PingAsync();

        Assert.Equal("https://shop.example/v1/ping", server.Request!.RequestUri!.ToString());
    }

    public static async Task WithoutOneThereIsAnError()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            using var client = new ShopClient(Credential.None);
            await client.PingAsync();
        });

        Assert.Contains("BaseAddress", error.Message, StringComparison.Ordinal);
    }
}
