using MyApp.ShopApi;

public static class Facts
{
    public static void WhatNoEntryExcludesIsThere() =>
        Assert.Equal(["GetHealthOfAsync", "ListOrdersAsync"], Members<ShopClient>().Where(name => name.EndsWith("Async", StringComparison.Ordinal)).Order());
}
