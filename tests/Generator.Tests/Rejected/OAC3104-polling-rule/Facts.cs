using MyApp.ShopApi;

public static class Facts
{
    public static void TheOperationsStayAndTheRuleThatIsRightToo() =>
        Assert.Equal(["PingAsync", "DAsync", "WatchPingAsync", "ReadTextAsync", "ListTextsAsync", "Dispose"], Members<ShopClient>());
}
