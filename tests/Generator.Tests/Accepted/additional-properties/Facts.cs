using System.Text.Json;
using MyApp.ShopApi;

public static class Facts
{
    public static void TheyHaveTheTypeThatIsStated() => Assert.Equal(
        [typeof(int), typeof(Point), typeof(string), typeof(IReadOnlyList<Tree>), typeof(DateOnly), typeof(long), typeof(RawJson), typeof(bool?), typeof(EitherValue), typeof(long)],
        new[] { typeof(Counts), typeof(Points), typeof(Kinds), typeof(Tree), typeof(Dates), typeof(Closed), typeof(Loose), typeof(Maybe), typeof(Either), typeof(Union) }
            .Select(type => type.GetProperty("AdditionalProperties")!.PropertyType.GetGenericArguments()[1]));

    public static void EverythingSurvives()
    {
        Same<Counts>("""{"total":1,"a":2,"b":-3}""");
        Same<Points>("""{"name":"a","p":{"x":1,"y":2},"q":{"x":2}}""");
        Same<Kinds>("""{"name":"a","k":"c"}""");
        Same<Tree>("""{"name":"a","b":[{"c":[{"name":"d"}]},{}]}""");
        Same<Dates>("""{"name":"a","b":"2024-02-29"}""");
        Same<Maybe>("""{"name":"a","b":true,"c":null}""");
        Same<Either>("""{"name":"a","b":"c","d":{"x":1}}""");
        Same<Counts>("""{"total":1}""");
    }

    public static void TheyAreReadAndSetAsWhatTheyAre()
    {
        Assert.Equal(2, Read<Counts>("""{"a":2,"total":1}""").AdditionalProperties!["a"]);
        Assert.Null(Read<Counts>("""{"total":1}""").AdditionalProperties);
        Assert.Equal("""{"total":1,"a":2}""", Write(new Counts { Total = 1, AdditionalProperties = new Dictionary<string, int> { ["a"] = 2 } }));
    }

    public static void WhatDoesNotFitIsRefusedWhereItStands()
    {
        Assert.Equal("$.p.x", Assert.Throws<JsonException>(() => Read<Points>("""{"name":"a","p":{"x":"one"}}""")).Path);
        Assert.StartsWith("$['odd name']: expected an integer", Assert.Throws<JsonException>(() => Read<Counts>("""{"odd name":"x","total":1}""")).Message);
        Assert.Throws<InvalidOperationException>(() => Write(new Counts { Total = 1, AdditionalProperties = new Dictionary<string, int> { ["total"] = 2 } }));
    }

    public static void MapsThatAreMergedAreAMap() => Assert.Equal(typeof(IReadOnlyDictionary<string, long>), Property<Holder>("Both"));

    public static void AReferenceMayLeadToThem() => Assert.Equal(typeof(DateOnly?), Property<Holder>("Uneven"));

    private static void Same<T>(string json)
        where T : class, IJsonObject<T> => Assert.Equal(json, RoundTrip<T>(json));
}
