using MyApp.ShopApi;

public static class Facts
{
    public static void WhatNoCaseCanTellApartIsKeptAsItIs()
    {
        Assert.Equal([typeof(RawJson?), typeof(RawJson?), typeof(RawJson?)], new[] { "Self", "One", "Other" }.Select(Property<Holder>));
        Assert.Equal("""{"self":"a","one":1,"other":[]}""", RoundTrip<Holder>("""{"self":"a","one":1,"other":[]}"""));
    }
}
