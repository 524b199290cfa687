using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheKeyGoesWhereTheDocumentSays() => Assert.Equal("k1", await Key(client => client.ListOrdersAsync()));

    public static async Task AnAnonymousOperationGetsNone() => Assert.Null(await Key(client => client.PingAsync()));

    public static async Task WhereItIsOptionalItIsSent() => Assert.Equal("k1", await Key(client => client.MaybeAsync()));

    private static async Task<string?> Key(Func<ShopClient, Task> call)
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(new ApiKey("k1"), server.Options);
        await call(client);
        return server.Request!.Headers.TryGetValues("X-Shop-Key", out IEnumerable<string>? values) ? values.Single() : null;
    }
}
