using MyApp.ShopApi;

public static class Facts
{
    public static void APageThatMayBeNullLeadsToNoOther() => Assert.Equal(["ListOrdersAsync", "Dispose"], Members<ShopClient>());
}
