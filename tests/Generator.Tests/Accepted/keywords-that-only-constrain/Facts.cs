using MyApp.ShopApi;

public static class Facts
{
    public static void TypesAreWhatTheyWouldBeWithout() => Assert.Equal(
        [typeof(string), typeof(IReadOnlyList<long>), typeof(long?), typeof(string)],
        new[] { "Not", "Contains", "Bounded", "OneOf" }.Select(Property<Item>));

    public static void EverythingSurvives()
    {
        const string Json = """{"not":"a","if":{"a":"x"},"contains":[1,1],"dependent":{"a":"1"},"bounded":-9223372036854775808,"oneOf":"y","anyOf":{"b":"1"},"defs":{"deep":{}},"more":1}""";
        Assert.Equal(Json, RoundTrip<Item>(Json));
    }
}
