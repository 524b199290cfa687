using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheStyleIsUsedAllTheSame()
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);

        await client.PingAsync(a: ["x", "y"], b: ["x", "y"]);

        Assert.Equal("GET /v1/ping?b=x%20y", server.Line);
    }
}
