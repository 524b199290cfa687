using MyApp.ShopApi;

public static class Facts
{
    public static void ThePropertyIsThatOfTheBase() => Assert.Equal((typeof(IReadOnlyList<RawJson>), typeof(string), typeof(long?)), (Property<Orders>("Items"), Property<Orders>("Next"), Property<Orders>("Size")));

    public static void NothingIsLost()
    {
        const string Json = """{"kind":"orders","items":[{"id":"a"}],"size":1}""";
        Assert.Equal("a", ((Orders)Read<Page>(Json)).Items![0].Read<Order>().Id);
        Assert.Equal(Json, RoundTrip<Page>(Json));
    }
}
