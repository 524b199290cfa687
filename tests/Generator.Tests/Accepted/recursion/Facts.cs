using MyApp.ShopApi;

public static class Facts
{
    public static void AnObjectMayHoldItself()
    {
        const string Json = """{"name":"a","parent":{"name":"b"},"children":[{"name":"c","children":[]}],"links":{"d":{"name":"d"}},"either":{"name":"e"},"file":{"folder":{"name":"f"}}}""";

        Assert.Equal(Json, RoundTrip<Folder>(Json));
        Assert.Equal(typeof(IReadOnlyList<Folder>), Property<Folder>("Children"));
    }
}
