using MyApp.ShopApi;

public static class Facts
{
    public static void AWebhooksBodyIsATypeToReadItWith() => Assert.Equal(7, Read<NewOrderRequest>("""{"id":7}""").Id);

    public static void SoIsACallbacks() => Assert.Equal("a", Read<OrderChangedRequest>("""{"order":{"name":"a"}}""").Order!.Name);

    public static void TheyAreNothingToCall() => Assert.Equal(["SubscribeAsync", "Dispose"], Members<ShopClient>());
}
