using MyApp.ShopApi;

public static class Facts
{
    public static void NoMemberHidesOneOfTheBase() => Assert.Equal(
        ["AB", "AB2", "Additional", "AdditionalProperties", "Cat", "Derived", "Names", "Pet", "Present", "Status", "StatusText", "StatusText2", "Type"],
        typeof(Cat).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));

    public static void EachKeepsItsValue()
    {
        const string Json = """{"cat":{"@type":"Cat","a_b":"1"},"a-b":"2","present":"3","status":"on","derived":true,"@type":"Cat","a_b":"4","Pet":{"a-b":"5","@type":"a/b","x":"7"},"statusText":"6","names":"n","additional":"m"}""";
        var cat = (Cat)Read<Pet>(Json);
        Assert.Equal(Json, Write(cat));
        Assert.Equal("7", ((AB)cat.Pet!).X);
    }

    public static void TheDiscriminatorNeedsNoDeclaration() => Assert.Equal("""{"@type":"Cat"}""", Write(new Cat()));
}
