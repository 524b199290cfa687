using MyApp.ShopApi;

public static class Facts
{
    public static void OnlyTheRuleThatIsRightGivesMethods() =>
        Assert.Equal(["PingAsync", "AAsync", "WatchPingAsync", "BothAsync", "OrNullAsync", "Dispose"], Members<ShopClient>());
}
