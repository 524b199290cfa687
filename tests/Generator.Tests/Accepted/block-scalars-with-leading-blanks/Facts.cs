using MyApp.ShopApi;

public static class Facts
{
    public static void WhatFollowsThemIsRead() => Assert.Equal("""{"text":null}""", RoundTrip<Item>("""{"text":null}"""));
}
