using MyApp.ShopApi;

public static class Facts
{
    public static void EachIsTheTypeOrNull() => Assert.Equal(
        [typeof(long?), typeof(long?), typeof(Other), typeof(Other), typeof(Colour?), typeof(ItemF?)],
        new[] { "A", "B", "C", "D", "E", "F" }.Select(Property<Item>));

    public static void NullSurvives()
    {
        const string Json = """{"a":null,"b":null,"c":null,"d":null,"e":null,"f":null}""";
        Assert.Equal(Json, RoundTrip<Item>(Json));
    }
}
