using MyApp.ShopApi;

public static class Facts
{
    public static void TheNarrowestPartIsTheType() => Assert.Equal(
        [typeof(Colour?), typeof(Colour?), typeof(Guid?), typeof(long?), typeof(IReadOnlyList<Colour>), typeof(RawJson?)],
        new[] { "Colour", "Described", "Id", "Count", "Tags", "Unsaid" }.Select(Property<Item>));

    public static void EverythingSurvives()
    {
        const string Json = """{"colour":"red","described":null,"id":"7c9e6679-7425-40de-944b-e07fc1f90ae7","count":1,"tags":["red","green"],"unsaid":[1]}""";
        Assert.Equal(Json, RoundTrip<Item>(Json));
    }
}
