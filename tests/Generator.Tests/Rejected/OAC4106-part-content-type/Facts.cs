using MyApp.ShopApi;

public static class Facts
{
    public static void TheOperationsStay() => Assert.Equal(["Dispose", "SendFormAsync", "SendPartsAsync"], Members<ShopClient>().Order(StringComparer.Ordinal));
}
