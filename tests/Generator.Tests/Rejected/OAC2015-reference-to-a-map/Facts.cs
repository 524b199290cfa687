using MyApp.ShopApi;

public static class Facts
{
    public static void TheRestIsThere() => Assert.Equal(typeof(double?), Property<Order>("Total"));
}
