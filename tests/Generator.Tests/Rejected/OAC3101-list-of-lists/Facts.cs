using MyApp.ShopApi;

public static class Facts
{
    public static void TheOperationIsLeftOutAndTheRestIsNot() => Assert.Equal(["PingAsync", "Dispose"], Members<ShopClient>());
}
