using MyApp.ShopApi;

public static class Facts
{
    public static void TextsStayTexts()
    {
        const string Json = """{"a\"b\\":"x","c\u000ad":"\"\"\""}""";
        Assert.Equal(Json, RoundTrip<Order>(Json));
    }

    public static void NothingButTheMethodIsMade() => Assert.Equal(["ListSystemEnvironmentExit1Async"], Members<ShopClient>().Where(name => name.EndsWith("Async", StringComparison.Ordinal)));
}
