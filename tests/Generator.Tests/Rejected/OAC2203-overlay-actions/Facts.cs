using MyApp.ShopApi;

public static class Facts
{
    public static void TheRestOfTheOverlayIsApplied() => Assert.Contains("ListOrdersAsync", Members<ShopClient>());
}
