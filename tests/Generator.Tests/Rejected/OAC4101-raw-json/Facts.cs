using MyApp.ShopApi;

public static class Facts
{
    public static void WhatHasNoTypeIsKeptAsItIs()
    {
        const string Json = """{"mixed":true,"odd":"x","both":{"c":"1","d":"2"},"alike":"a","endless":[[[]]]}""";

        Assert.Equal([typeof(RawJson?), typeof(RawJson?), typeof(RawJson?), typeof(RawJson?), typeof(IReadOnlyList<RawJson>)], new[] { "Mixed", "Odd", "Both", "Alike", "Endless" }.Select(Property<Holder>));
        Assert.Equal(Json, RoundTrip<Holder>(Json));
    }
}
