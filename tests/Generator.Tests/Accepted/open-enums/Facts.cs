using MyApp.ShopApi;

public static class Facts
{
    public static void AKnownTextIsAMember() => Assert.Equal((Model.Small, Colour.Red), (Read<Item>("""{"model":"small","colour":"red"}""").Model, Read<Item>("""{"model":"small","colour":"red"}""").Colour));

    public static void AnotherTextIsKeptBesideIt()
    {
        Item item = Read<Item>("""{"model":"mine","models":["small","mine"],"colour":"green"}""");

        Assert.Equal((Model.Unknown, "mine", "green"), (item.Model, item.ModelText, item.ColourText));
        Assert.Equal("""{"model":"mine","models":["small","mine"],"colour":"green"}""", Write(item));
    }

    public static void ListsAndParametersTakeAnyText()
    {
        Assert.Equal(typeof(IReadOnlyList<string>), Property<Item>("Models"));
        Assert.Equal(typeof(string), typeof(ShopClient).GetMethod("GetItemAsync")!.GetParameters()[0].ParameterType);
    }

    public static void AnyTextCanBeSet() => Assert.Equal("""{"model":"ft:mine"}""", Write(new Item { Model = default, ModelText = "ft:mine" }));
}
