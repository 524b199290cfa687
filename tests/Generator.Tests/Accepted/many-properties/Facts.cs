using System.Text.Json;
using MyApp.ShopApi;

public static class Facts
{
    public static void EveryBitIsItsOwn() =>
        Assert.All(Enumerable.Range(1, 68), i => Assert.Equal($$"""{"p0":1,"p{{i}}":null,"p69":2}""", RoundTrip<Seventy>($$"""{"p0":1,"p{{i}}":null,"p69":2}""")));

    public static void BitsBeyond32And64AreSetByTheirSetters()
    {
        Assert.Equal("""{"p0":1,"p38":null,"p39":2}""", Write(new Forty { P0 = 1, P38 = null, P39 = 2 }));
        Assert.Equal("""{"p0":1,"p68":null,"p69":2}""", Write(new Seventy { P0 = 1, P68 = null, P69 = 2 }));
    }

    public static void TheLastOfThemMayBeRequired()
    {
        Assert.Contains("p39", Assert.Throws<JsonException>(() => Read<Forty>("""{"p0":1}""")).Message, StringComparison.Ordinal);
        Assert.Contains("p69", Assert.Throws<JsonException>(() => Read<Seventy>("""{"p0":1}""")).Message, StringComparison.Ordinal);
    }
}
