using MyApp.ShopApi;

public static class Facts
{
    public static void TheMostDeclaredNamesDecide() => Assert.Equal(
        [typeof(Short), typeof(Long), typeof(Link), typeof(Long), typeof(Link), typeof(Short)],
        new[] { """{"id":"1"}""", """{"id":"1","name":"a"}""", """{"id":"1","href":"a"}""", """{"type":"long"}""", """{"type":"other","id":"1"}""", "{}" }.Select(json => Read<Holder>($$"""{"it":{{json}}}""").It!.Value!.GetType()));

    public static void AnyObjectBesideAClassIsKeptAsItIs() => Assert.Equal(
        [typeof(Short), typeof(RawJson)],
        new[] { """{"id":"1"}""", """{"id":1}""" }.Select(json => Read<Holder>($$"""{"either":{{json}}}""").Either!.Value!.GetType()));

    public static void ArbitraryJsonIsNoUnion() => Assert.Equal(typeof(RawJson?), Property<Holder>("Free"));

    public static void EverythingSurvives()
    {
        const string Json = """{"it":{"id":"1","name":"a","href":"b"},"either":[1],"free":{"a":1}}""";
        Assert.Equal(Json, RoundTrip<Holder>(Json));
    }
}
