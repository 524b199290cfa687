using MyApp.ShopApi;

public static class Facts
{
    public static void WhatTheOtherEntriesMatchIsThere() => Assert.Equal(["AddOrderAsync"], Members<OrdersClient>());
}
