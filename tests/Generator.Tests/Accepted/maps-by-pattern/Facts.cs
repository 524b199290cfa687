using MyApp.ShopApi;

public static class Facts
{
    public static void ValuesOfOneTypeAreAMapOfIt() => Assert.Equal(
        [typeof(IReadOnlyDictionary<string, string>), typeof(IReadOnlyDictionary<string, long>), typeof(IReadOnlyDictionary<string, bool>)],
        new[] { "Headers", "Sizes", "Named" }.Select(Property<Item>));

    public static void ValuesOfSeveralTypesAreAUnion() =>
        Assert.Equal([true, "a"], Read<Item>("""{"mixed":{"n1":true,"t1":"a"}}""").Mixed!.Values.Select(value => value.Value));

    public static void EverythingSurvives()
    {
        const string Json = """{"headers":{"x-a":"b"},"sizes":{"w":1,"h":2},"mixed":{"n":true,"t":"a","o":[true]},"named":{"red":true,"green":false}}""";
        Assert.Equal(Json, RoundTrip<Item>(Json));
    }
}
