using MyApp.ShopApi;

public static class Facts
{
    private const string Json = """{"pet":{"petType":"dog","barks":true},"companion":{"petType":"cat","lives":9},"other":{"petType":"cat","lives":9}}""";

    public static void ASchemaIsInAUnionAndInAHierarchy()
    {
        Home home = Read<Home>(Json);
        Assert.True(Assert.IsType<Dog>(home.Pet).Barks);
        Assert.True(home.Companion!.TryGetCat(out Cat? cat));
        Assert.Equal(9, cat.Lives);
        Assert.Equal(Json, Write(home));
    }

    public static void AUnionOfABaseAndWhatDerivesFromItTellsThemApart()
    {
        Assert.Equal("cat", Match(Read<Home>(Json).Other!));
        Assert.Equal("dog", Match(new Anything(new Dog())));
        Assert.Equal("text", Match("a"));
        Assert.Equal("""{"other":{"petType":"dog"}}""", Write(new Home { Other = new Dog() }));
    }

    public static void AUnionWithoutADiscriminatorGoesByTheConstantsOfDerivedClasses() => Assert.Equal(
        [typeof(Start), typeof(Stop), typeof(RawJson)],
        Read<Edges>("""{"edges":[{"kind":"start","at":1},{"at":1,"kind":"stop"},{"kind":"pause","at":1}]}""").EdgesValue!.Select(edge => edge.Value!.GetType()));

    public static void NullIsNoPet() => Assert.Equal("""{"pet":null}""", RoundTrip<Home>("""{"pet":null}"""));

    public static async Task AnAnswerIsOfItsStatusAndOfItsClass()
    {
        using var any = new ShopClient(Credential.None, Answering("""{"petType":"cat","lives":9}""").Options);
        using var cat = new ShopClient(Credential.None, Answering("""{"petType":"cat","lives":9}""", status: System.Net.HttpStatusCode.Created).Options);

        Assert.IsType<Cat>((await any.GetFirstAsync()).Value);
        Assert.Equal("cat", (await cat.GetFirstAsync()).Match(pet => "pet", cat => "cat"));
    }

    private static string Match(Anything anything) => anything.Match(pet => ((Pet)pet).PetType!, cat => "cat", text => "text", unknown => "unknown");
}
