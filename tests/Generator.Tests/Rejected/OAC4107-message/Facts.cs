using MyApp.ShopApi;

public static class Facts
{
    public static void TheRestIsThere() => Assert.Equal(["PingAsync", "Dispose"], Members<ShopClient>());
}
