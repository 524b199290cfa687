using MyApp.ShopApi;

public static class Facts
{
    public static void BoundsAreNoTypes() => Assert.Equal((typeof(long?), typeof(double?), typeof(long?)), (Property<Item>("A"), Property<Item>("B"), Property<Item>("C")));
}
