using MyApp.ShopApi;

public static class Facts
{
    public static void WithAllOfBothCount() => Assert.Null(Read<Order>("""{"buyer":{},"seller":null}""").Seller);

    public static void BesideTheReferenceOnlyTheReferenceDoes() =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => Read<Order>("""{"buyer":null,"seller":null}"""));
}
