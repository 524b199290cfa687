using MyApp.ShopApi;

public static class Facts
{
    public static void OfSeveralSchemesTheSafeOneIsTheDefault() => Assert.Equal("https://shop.example/v1", ShopServers.Default.OriginalString);
}
