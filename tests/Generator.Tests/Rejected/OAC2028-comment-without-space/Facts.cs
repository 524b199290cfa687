using MyApp.ShopApi;

public static class Facts
{
    public static void TheRestOfTheLineIsLeftOut() => Assert.Equal(42, Read<Order>("""{"id":42}""").Id);
}
