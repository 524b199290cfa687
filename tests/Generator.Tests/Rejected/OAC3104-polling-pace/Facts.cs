using MyApp.ShopApi;

public static class Facts
{
    public static void OnlyTheRuleThatIsRightGivesMethods() => Assert.Equal(["PingAsync", "GAsync", "WatchPingAsync", "Dispose"], Members<ShopClient>());
}
