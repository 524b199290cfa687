using MyApp.ShopApi;

public static class Facts
{
    public static void TheLaterPartWins() => Assert.Equal(typeof(IReadOnlyList<Order>), Property<Orders>("Results"));

    public static void WordsAloneRedefineNothing() => Assert.Equal(typeof(string), Property<Orders>("Note"));

    public static void EverythingSurvives()
    {
        const string Json = """{"count":1,"results":[{"id":"a"}],"note":"b"}""";
        Assert.Equal(Json, RoundTrip<Orders>(Json));
    }
}
