using MyApp.ShopApi;

public static class Facts
{
    public static void OneTypeIsThatType() => Assert.Equal((typeof(string), typeof(string), typeof(IReadOnlyList<long?>)), (Property<Item>("One"), Property<Item>("OrNull"), Property<Item>("List")));

    public static void SeveralAreAUnion() => Assert.True(Read<Item>("""{"several":true}""").Several!.TryGetBoolean(out _));

    public static void EverythingSurvives()
    {
        const string Json = """{"one":"a","orNull":null,"several":"b","list":[1,null]}""";
        Assert.Equal(Json, RoundTrip<Item>(Json));
    }
}
