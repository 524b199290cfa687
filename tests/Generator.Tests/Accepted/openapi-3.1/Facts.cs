using MyApp.ShopApi;

public static class Facts
{
    public static void ATypeListWithNullIsNullable()
    {
        Assert.Equal((typeof(Guid?), typeof(long?)), (Property<Order>("Parent"), Property<Order>("Count")));
        Assert.Equal("""{"id":"1","parent":null,"kind":"order","either":null,"count":null,"items":[null]}""", RoundTrip<Order>("""{"id":"1","parent":null,"kind":"order","either":null,"count":null,"items":[null]}"""));
    }

    public static void OneTypeOrNullIsThatType() =>
        Assert.Equal((typeof(Item), typeof(IReadOnlyList<Item>)), (Property<Order>("Either"), Property<Order>("Items")));
}
