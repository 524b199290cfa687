using MyApp.ShopApi;

public static class Facts
{
    public static void SymbolsOnlyDivideWords() => Assert.Equal(
        ["OrdersList2Async", "OrdersListAllTrueAsync", "OrdersListAsync"],
        Members<ShopClient>().Where(name => name.EndsWith("Async", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
}
