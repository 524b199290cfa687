using MyApp.ShopApi;

public static class Facts
{
    public static void AnUnlistedOrAbsentDiscriminatorGivesTheDefault() => Assert.Equal(
        [typeof(Cat), typeof(Cat), typeof(Other), typeof(Other)],
        new[] { """{"kind":"tom"}""", """{"kind":"cat"}""", """{"kind":"dog"}""", """{"name":"a"}""" }.Select(json => Read<Home>($$"""{"pet":{{json}}}""").Pet!.Value!.GetType()));

    public static void ATextMayStandBesideDiscriminatedObjects() => Assert.Equal(
        [typeof(string), typeof(Cat), typeof(RawJson)],
        new[] { "\"miau\"", """{"kind":"Cat"}""", """{"kind":"Dog"}""" }.Select(json => Read<Home>($$"""{"word":{{json}}}""").Word!.Value!.GetType()));

    public static void EverythingSurvives()
    {
        const string Json = """{"pet":{"name":"a","kind":"dog"},"word":{"kind":"Dog"}}""";
        Assert.Equal(Json, RoundTrip<Home>(Json));
    }
}
