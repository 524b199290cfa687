using MyApp.ShopApi;

public static class Facts
{
    public static void WhatExtendsItselfHasNoType() => Assert.Equal("""{"pet":{"kind":"cat"}}""", RoundTrip<Home>("""{"pet":{"kind":"cat"}}"""));
}
