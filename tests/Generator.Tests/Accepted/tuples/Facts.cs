using MyApp.ShopApi;

public static class Facts
{
    public static void ElementsOfOneTypeAreAList() => Assert.Equal(typeof(IReadOnlyList<double>), Property<Item>("Point"));

    public static void ElementsOfSeveralTypesAreAListOfAUnion()
    {
        var entry = Read<Item>("""{"entry":["a",1,{"note":"b"}]}""").Entry!;

        Assert.Equal(["a", 1L, "b"], entry.Select(element => element.Match<object?>(text => text, number => number, item => item.Note, unknown => unknown)));
    }

    public static void EverythingSurvives() => Assert.All(
        [
            """{"point":[1,2.5],"entry":["a",1,{"note":"b"}],"rest":["a",true,false],"open":[1,"more",null]}""",
            """{"point":[1],"entry":[1,"a"],"rest":[true],"open":[]}""",
        ],
        json => Assert.Equal(json, RoundTrip<Item>(json)));
}
