using MyApp.ShopApi;

public static class Facts
{
    public static void MethodAndPathMakeTheName() => Assert.Equal(
        ["GetOrdersAsync", "PostOrdersAsync", "GetOrdersIdAsync", "GetOrdersId2Async", "Dispose"],
        Members<ShopClient>());
}
