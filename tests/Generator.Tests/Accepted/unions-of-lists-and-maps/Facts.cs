using MyApp.ShopApi;

public static class Facts
{
    public static void ListsAreToldByTheirItems() => Assert.Equal(
        [typeof(string[]), typeof(long[]), typeof(RawJson)],
        new[] { """["a"]""", "[1,2]", """[1,"a"]""" }.Select(json => Read<Item>($$"""{"any":{{json}}}""").Any!.Value!.GetType()));

    public static void ListsOfListsAndMapsOfTheUnionItselfAreCases()
    {
        Vector named = Read<Item>("""{"vector":{"image":[0.5],"lines":[[1],[2]]}}""").Vector!;

        Assert.True(named.TryGetVectorMap(out var map));
        Assert.True(map["image"]!.TryGetDoubleList(out _));
        Assert.True(map["lines"]!.TryGetDoubleListList(out _));
    }

    public static void AnObjectWithItsNamesIsNoMap() => Assert.True(Read<Item>("""{"vector":{"text":"a"}}""").Vector!.TryGetDocument(out _));

    public static void EverythingSurvives() => Assert.All(
        [
            """{"vector":{"image":[0.5],"lines":[[1],[2]],"none":null},"any":[1],"documents":{"text":"a"}}""",
            """{"vector":[],"any":[true],"documents":[{"text":"a","more":1}]}""",
            """{"vector":null,"any":[],"documents":[]}""",
        ],
        json => Assert.Equal(json, RoundTrip<Item>(json)));
}
