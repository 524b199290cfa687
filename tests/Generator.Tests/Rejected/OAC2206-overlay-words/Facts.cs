using MyApp.ShopApi;

public static class Facts
{
    public static void NothingIsTakenOut() => Assert.Contains("ListOrdersAsync", Members<ShopClient>());
}
