using MyApp.ShopApi;

public static class Facts
{
    public static void AnyJsonIsKeptAsItIs()
    {
        const string Json = """{"anything":[1,"a",{"b":null}],"free":{"c":1.0},"open":null,"list":[true,null],"map":{"d":{}}}""";
        Event it = Read<Event>(Json);
        (RawJson, RawJson?, RawJson?, IReadOnlyList<RawJson>?, IReadOnlyDictionary<string, RawJson>?) types = (it.Anything, it.Free, it.Open, it.List, it.Map);

        Assert.Equal("""[1,"a",{"b":null}]""", types.Item1.ToString());
        Assert.Equal(Json, Write(it));
    }

    public static async Task AnyJsonMayBeSentAndReceived()
    {
        var server = Answering("""{"dark":true}""");
        using var client = new ShopClient(Credential.None, server.Options);

        RawJson settings = await client.PutSettingsAsync(RawJson.Parse("[1]"));

        Assert.Equal(("[1]", """{"dark":true}"""), (server.Body, settings.ToString()));
    }
}
