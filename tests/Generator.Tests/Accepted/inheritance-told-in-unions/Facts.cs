using MyApp.ShopApi;

public static class Facts
{
    public static void AUnionWithoutADiscriminatorGoesByTheOneOfTheBase() =>
        Assert.Equal([typeof(Cat), typeof(Dog), typeof(Wolf), typeof(RawJson)], Types(home => home.Anyone?.Value, "anyone", Pets("cat", "dog", "wolf", "hamster")));

    public static void AUnionsDiscriminatorWithoutMappingHasTheTextsOfTheBase() =>
        Assert.Equal([typeof(Cat), typeof(Dog), typeof(Wolf), typeof(RawJson)], Types(home => home.Told?.Value, "told", Pets("cat", "dog", "wolf", "Cat")));

    public static void AMappingOfTheUnionGoesBeforeTheOneOfTheBase() =>
        Assert.Equal([typeof(Cat), typeof(Dog), typeof(Dog), typeof(Wolf)], Types(home => home.Renamed?.Value, "renamed", Pets("kitten", "cat", "dog", "wolf")));

    public static void TheBaseAsACaseTakesWhatIsNotListed()
    {
        Assert.Equal([typeof(Cat), typeof(Dog), typeof(Pet)], Types(home => home.PetOrCat?.Value, "petOrCat", Pets("cat", "dog", "hamster")));
        Assert.Equal([typeof(Cat), typeof(Dog), typeof(Wolf), typeof(Pet)], Types(home => home.ToldPetOrCat?.Value, "toldPetOrCat", Pets("cat", "dog", "wolf", "hamster")));
    }

    public static void TextsComeFromEnumsAndExtensionsToo() =>
        Assert.Equal([typeof(Van), typeof(Bus), typeof(Bus), typeof(Cat)], Types(home => home.Mover?.Value, "mover", ["""{"kind":"van"}""", """{"kind":"bus"}""", """{"kind":"minibus"}""", """{"petType":"cat"}"""]));

    public static void ASchemasNameIsATextWhereNothingElseIsSaid() =>
        Assert.Equal([typeof(Circle), typeof(Square), typeof(Circle)], Types(home => home.Form?.Value, "form", Forms("Circle", "Square", "round")));

    public static void UnionsInsideUnionsKnowThemAsWell()
    {
        Assert.Equal([typeof(Square), typeof(Dog)], Types(home => Inner(home.Either?.Value), "either", [.. Forms("Square"), .. Pets("dog")]));
        Assert.Equal([typeof(Cat), typeof(Dog), typeof(Fish)], Types(home => Inner(home.ToldEither?.Value), "toldEither", Pets("cat", "dog", "Fish")));
    }

    public static void WhatANewObjectSaysIsReadBackAsItsClass()
    {
        Assert.All<Func<Pet>>([() => new Cat(), () => new Dog(), () => new Wolf()], make =>
        {
            string json = Write(make());
            Home home = Read<Home>($$"""{"anyone":{{json}},"told":{{json}},"toldPetOrCat":{{json}},"petOrCat":{{json}}}""");
            Assert.All([home.Anyone!.Value, home.Told!.Value, home.ToldPetOrCat!.Value, home.PetOrCat!.Value], value => Assert.IsType(make().GetType(), value));
        });
        Assert.All<Func<Shape>>([() => new Circle(), () => new Square()], make => Assert.IsType(make().GetType(), Read<Home>($$"""{"form":{{Write(make())}}}""").Form!.Value));
    }

    private static IEnumerable<string> Pets(params string[] texts) => texts.Select(text => $$"""{"petType":"{{text}}"}""");

    private static IEnumerable<string> Forms(params string[] texts) => texts.Select(text => $$"""{"form":"{{text}}"}""");

    private static object? Inner(object? value) => value switch { Form form => form.Value, Anyone anyone => anyone.Value, _ => value };

    private static IEnumerable<Type?> Types(Func<Home, object?> part, string property, IEnumerable<string> values) =>
        values.Select(value => part(Read<Home>($$"""{"{{property}}":{{value}}}"""))?.GetType());
}
