using MyApp.ShopApi;

public static class Facts
{
    public static async Task AHeaderIsSeenInItsType()
    {
        var server = Answering("[]");
        server.Headers["X-Count"] = "7";
        using var client = new ShopClient(Credential.None, server.Options);
        (long? Count, string? Type) seen = default;

        await client.ListOrdersAsync(new RequestOptions { OnResponse = info => seen = (info.Header<long>("X-Count"), info.Header("Content-Type")) });

        Assert.Equal((7L, "application/json"), (seen.Count, seen.Type!.Split(';')[0]));
    }
}
