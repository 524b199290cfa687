using MyApp.ShopApi;

public static class Facts
{
    public static void AUnionThatHasItselfAsACaseIsWhatItsOtherCasesAre() => Assert.Equal(typeof(string), Property<Holder>("Self"));

    public static void WhatNoReadingCouldComeToAnEndOfIsKeptAsItIs()
    {
        Assert.Equal(typeof(RawJson?), Property<Holder>("Other"));
        Assert.Equal("""{"self":"a","one":1,"other":[]}""", RoundTrip<Holder>("""{"self":"a","one":1,"other":[]}"""));
    }
}
