using MyApp.ShopApi;

public static class Facts
{
    public static void TheServerOfOneOperationIsNotThatOfTheOthers()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new ShopClient(new BearerToken("t")));

        Assert.Contains("BaseAddress", error.Message, StringComparison.Ordinal);
    }
}
