using MyApp.ShopApi;

public static class Facts
{
    public static void ValuesOfListsAndMapsSurviveListedOrNot()
    {
        const string Json = """{"main":["red","blue"],"named":{"a":"green","b":"plaid"}}""";
        Palette palette = Read<Palette>(Json);

        Assert.Equal([Colour.Red, Colour.Unknown], palette.Main);
        Assert.Equal("""["red","blue"]""", palette.MainJson.ToString());
        Assert.Equal(Json, Write(palette));
    }

    public static void SettingTheListForgetsTheJson()
    {
        Palette palette = Read<Palette>("""{"main":["blue"]}""");
        palette.Main = [Colour.Green];

        Assert.Equal((null, """{"main":["green"]}"""), (palette.MainJson, Write(palette)));
    }

    public static async Task EnumsAreParametersAndAnswers()
    {
        var server = Answering("""["red","mauve"]""");
        using var client = new ShopClient(Credential.None, server.Options);

        Assert.Equal([Colour.Red, Colour.Unknown], await client.ListColoursAsync(only: [Colour.Red, Colour.Green], first: Colour.Green));
        Assert.Equal("GET /v1/colours?only=red&only=green&first=green", server.Line);
    }
}
