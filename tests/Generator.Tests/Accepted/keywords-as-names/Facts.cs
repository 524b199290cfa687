using MyApp.ShopApi;

public static class Facts
{
    public static async Task KeywordsNameWhatTheyLike()
    {
        var server = Answering("""{"int":"a","default":"base"}""");
        using var client = new ShopClient(Credential.None, server.Options);

        MyApp.ShopApi.Object it = await client.Namespace.ClassAsync(@base: "b", @event: "e", @await: "w");

        Assert.Equal(("a", MyApp.ShopApi.Enum.Base, "GET /v1/base?base=b&event=e&await=w"), (it.Int, it.Default, server.Line));
    }
}
