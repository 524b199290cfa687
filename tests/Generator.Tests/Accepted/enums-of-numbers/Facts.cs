using MyApp.ShopApi;

public static class Facts
{
    public static void MembersHaveTheNumbersOfTheDocument() => Assert.Equal((-1L, 0L, 4294967296L), ((long)Level.Low, (long)Level.None, (long)Level.Huge));

    public static void WithoutNamesTheNumbersNameThem() => Assert.Equal(["Value1", "Value2", "ValueMinus2"], Enum.GetNames<ItemStep>());

    public static void OneNumberNeedsNoEnum() => Assert.Equal((typeof(long?), typeof(bool?), typeof(double?)), (Property<Item>("Version"), Property<Item>("Yes"), Property<Item>("Ratio")));

    public static void EveryNumberSurvives() => Assert.All(
        [
            """{"level":-1,"levels":[0,4294967296,5],"step":-2,"ratio":0.25,"yes":false,"version":4,"mixed":"auto","quoted":"2.50","ms":"a1"}""",
            """{"level":77,"step":9,"mixed":true,"quoted":"3"}""",
            """{"mixed":2,"empty":null}""",
            """{"mixed":0.5}""",
            """{"mixed":null}""",
            """{"mixed":"other"}""",
        ],
        json => Assert.Equal(json, RoundTrip<Item>(json)));

    public static void TextsMeantAsTextsAreTexts() => Assert.Equal(["Unknown", "_1", "_2_50", "Yes"], Enum.GetNames<ItemQuoted>());

    public static void VendorsNameTypesAndMembers() => Assert.Equal(["Unknown", "First", "Second"], Enum.GetNames<Kind>());

    public static async Task ANumberGoesIntoTheQuery()
    {
        var server = Answering("[]");
        using var client = new ShopClient(Credential.None, server.Options);

        await client.ListItemsAsync(ListItemsSize.Value50);

        Assert.Equal("GET /v1/items?size=50", server.Line);
    }
}
