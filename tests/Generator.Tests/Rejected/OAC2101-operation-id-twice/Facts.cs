using MyApp.ShopApi;

public static class Facts
{
    public static void TheSecondGetsANumber() => Assert.Equal(["PingAsync", "Ping2Async", "Dispose"], Members<ShopClient>());
}
