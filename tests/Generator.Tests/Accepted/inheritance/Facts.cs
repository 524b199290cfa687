using MyApp.ShopApi;

public static class Facts
{
    public static void TheDiscriminatorTellsTheClass() => Assert.Equal(
        [typeof(Cat), typeof(Cat), typeof(Dog), typeof(Wolf), typeof(Pet), typeof(Pet)],
        new[] { "cat", "kitten", "dog", "wolf", "Cat", "fish" }.Select(type => Read<Pet>($$"""{"petType":"{{type}}","name":"a","lives":9,"tag":""}""").GetType()));

    public static void EverythingSurvives() => Assert.All(
        [
            """{"petType":"cat","name":"a","lives":9,"fur":"black"}""",
            """{"petType":"kitten","name":"a","tag":null,"lives":9,"friend":{"petType":"dog","name":"b","tag":null,"breed":"husky"}}""",
            """{"petType":"dog","name":"b","tag":"x","breed":"pug"}""",
            """{"petType":"fish","name":"c","fins":2}""",
            """{"name":"c","fins":2}""",
            """{"petType":null,"name":"c"}""",
        ],
        json => Assert.Equal(json, RoundTrip<Pet>(json)));

    public static void ADerivedClassSaysItselfWhatItIs()
    {
        Assert.Equal("""{"petType":"cat","name":"a","lives":9}""", Write(new Cat { Name = "a", Lives = 9 }));
        Assert.Equal("""{"petType":"wolf","name":"b","tag":"x"}""", Write(new Wolf { Name = "b", Tag = "x" }));
        Assert.Equal("""{"petType":"kitten","name":"a","lives":9}""", Write(new Cat { PetType = "kitten", Name = "a", Lives = 9 }));
    }

    public static void AnObjectIsWrittenAsTheClassItIsOf() => Assert.Equal(
        """{"pet":{"petType":"cat","name":"a","lives":9},"byName":{"b":{"petType":"dog","name":"b","tag":null}}}""",
        Write(new Home { Pet = new Cat { Name = "a", Lives = 9 }, ByName = new Dictionary<string, Pet> { ["b"] = Read<Dog>("""{"petType":"dog","name":"b","tag":null}""") } }));

    public static void PropertiesListsAndMapsHoldDerivedObjects()
    {
        Home home = Read<Home>("""{"pet":{"petType":"cat","name":"a","lives":9},"byName":{"b":{"name":"b","tag":"t","petType":"wolf"}}}""");
        Assert.Equal(9, ((Cat)home.Pet!).Lives);
        Assert.Equal("t", ((Wolf)home.ByName!["b"]).Tag);
    }

    public static void WhatOnlyADerivedClassRequiresItMustHave()
    {
        Assert.Equal("$.tag", Assert.Throws<System.Text.Json.JsonException>(() => Read<Pet>("""{"petType":"dog","name":"a"}""")).Path);
        Assert.Equal("$.lives", Assert.Throws<System.Text.Json.JsonException>(() => Read<Pet>("""{"petType":"cat","name":"a"}""")).Path);
    }

    public static async Task CallsTakeAndGiveDerivedObjects()
    {
        var server = Answering("""{"petType":"dog","name":"a","tag":null,"breed":"poodle"}""");
        using var client = new ShopClient(Credential.None, server.Options);

        Pet pet = await client.AddPetAsync(new Cat { Name = "a", Lives = 9 });

        Assert.Equal(DogBreed.Poodle, ((Dog)pet).Breed);
        Assert.Equal("""{"petType":"cat","name":"a","lives":9}""", server.Body);
    }

    public static void JsonSerializerKnowsThemToo()
    {
        var options = new System.Text.Json.JsonSerializerOptions { TypeInfoResolver = ShopJson.Resolver };
        IReadOnlyList<Pet> pets = System.Text.Json.JsonSerializer.Deserialize<IReadOnlyList<Pet>>("""[{"petType":"cat","name":"a","lives":9}]""", options)!;
        Assert.IsType<Cat>(pets[0]);
        Assert.Equal("""{"petType":"cat","name":"a","lives":9}""", System.Text.Json.JsonSerializer.Serialize(pets[0], options));
    }
}
