using MyApp.ShopApi;

public static class Facts
{
    public static void AnAnchorNamesASchema() => Assert.Equal(typeof(Customer), Property<Order>("Customer"));

    public static void AnIdentifierNamesASchema() => Assert.Equal(typeof(Address), Property<Order>("Address"));

    public static void AnIdentifierIsTheBaseOfTheReferencesInside() => Assert.Equal(typeof(Address), Property<Address>("Home"));

    public static void APointerMayBeginAtTheIdentifier() => Assert.Equal(["Zip", "AdditionalProperties"], Property<Address>("City").GetProperties().Select(property => property.Name));

    public static void AnAnchorInsideAnotherSchemaIsFound() => Assert.Equal(Property<Address>("Country"), Property<Order>("Country"));

    public static void ADynamicReferenceLeadsToItsAnchor() => Assert.Equal(typeof(Order), Property<Order>("Parent"));
}
