using MyApp.ShopApi;

public static class Facts
{
    public static void EachCaseHasThePropertiesBesideTheUnion()
    {
        Home home = Read<Home>("""{"pet":{"name":"Tom","claws":18},"owned":{"name":"Rex","tail":"long","owner":"Ann"}}""");

        Assert.True(home.Pet!.TryGetCat(out PetCat? cat));
        Assert.Equal(("Tom", 18), (cat.Name, cat.Claws));
        Assert.True(home.Owned!.TryGetTail(out OwnedTail? tail));
        Assert.Equal(("Rex", "long", "Ann"), (tail.Name, tail.Tail, tail.Owner));
    }

    public static void AlternativesThatOnlyRequireAreNoUnion() => Assert.Equal("""{"box":"1"}""", Write(new Address { Box = "1" }));

    public static void ConstantsTellTheCase() => Assert.Equal(
        [typeof(EventCase1), typeof(EventLeft), typeof(RawJson)],
        new[] { "joined", "left", "slept" }.Select(text => Read<Home>($$$"""{"event":{"event":"{{{text}}}"}}""").Event!.Value!.GetType()));

    public static void EverythingSurvives()
    {
        const string Json = """{"pet":{"name":"Tom","claws":18,"more":[1]},"address":{"street":"x"},"event":{"event":"slept"},"owned":{"name":"?"}}""";
        Assert.Equal(Json, RoundTrip<Home>(Json));
    }
}
