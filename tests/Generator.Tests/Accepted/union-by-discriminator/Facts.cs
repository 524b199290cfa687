using MyApp.ShopApi;

public static class Facts
{
    private const string Json = """{"pets":[{"kind":"cat","lives":9},{"kind":"hound","tricks":["sit"]},{"kind":"fish","fins":2}]}""";

    public static void TheDiscriminatorTellsTheCase()
    {
        IReadOnlyList<Pet> pets = Read<Owner>(Json).Pets;

        Assert.True(pets[0].TryGetCat(out Cat? cat) && cat.Lives == 9);
        Assert.True(pets[1].TryGetDog(out Dog? dog) && dog.Kind == "hound");
        Assert.Equal(["cat", "dog", """{"kind":"fish","fins":2}"""], pets.Select(pet => pet.Match(cat => "cat", dog => "dog", unknown => unknown.ToString())));
    }

    public static void AnUnlistedCaseSurvives() => Assert.Equal(Json, RoundTrip<Owner>(Json));

    public static async Task ACaseIsConvertedByItself()
    {
        var server = Answering("""{"kind":"dog"}""");
        using var client = new ShopClient(Credential.None, server.Options);

        Pet pet = await client.AddPetAsync(new Cat { Kind = "cat" });

        Assert.Equal(("""{"kind":"cat"}""", true), (server.Body, pet.Value is Dog));
    }
}
