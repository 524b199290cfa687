using MyApp.ShopApi;

public static class Facts
{
    public static void TheClientIsTheSame() => Assert.Contains("ChangeOrderAsync", Members<OrdersClient>());
}
