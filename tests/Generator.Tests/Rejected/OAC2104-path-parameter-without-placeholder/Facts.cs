using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheParameterIsLeftOutAndTheOperationIsNot()
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);

        await client.PingAsync("7");

        Assert.Equal("GET /v1/ping/7", server.Line);
    }
}
