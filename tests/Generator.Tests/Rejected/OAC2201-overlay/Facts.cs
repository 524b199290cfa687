using MyApp.ShopApi;

public static class Facts
{
    public static void TheDocumentStaysAsItIs() => Assert.Contains("ListOrdersAsync", Members<ShopClient>());
}
