using MyApp.ShopApi;

public static class Facts
{
    public static void WhatHasNoTypeIsKeptAsItIs()
    {
        const string Json = """{"odd":"x","endless":[[[]]]}""";

        Assert.Equal([typeof(RawJson?), typeof(IReadOnlyList<RawJson>)], new[] { "Odd", "Endless" }.Select(Property<Holder>));
        Assert.Equal(Json, RoundTrip<Holder>(Json));
    }
}
