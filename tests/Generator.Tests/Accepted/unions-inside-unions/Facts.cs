using MyApp.ShopApi;

public static class Facts
{
    public static void AUnionIsACaseOfAnother()
    {
        Assert.True(Read<Order>("""{"input":{"coins":3}}""").Input!.TryGetPayment(out Payment? payment));
        Assert.True(payment.TryGetCash(out Cash? cash));
        Assert.Equal(3, cash.Coins);
    }

    public static void AListOfUnionsIsACase() => Assert.True(Read<Order>("""{"input":[{"card":"4111"}]}""").Input!.TryGetPaymentList(out _));

    public static void TheInnerCasesTellTheDiscriminator() => Assert.Equal(
        [typeof(Payment), typeof(Payment), typeof(Gift), typeof(Gift), typeof(RawJson)],
        new[] { "card\",\"card\":\"1", "cash\",\"coins\":1,\"x\":\"", "gift", "present", "stamp" }.Select(type => Read<Order>($$$"""{"chosen":{"type":"{{{type}}}"}}""").Chosen!.Value!.GetType()));

    public static void WhatIsNeitherIsKept()
    {
        const string Json = """{"input":{"stamps":1},"chosen":{"type":"stamp"}}""";
        Assert.Equal(Json, RoundTrip<Order>(Json));
    }

    public static void OneSchemaIsACaseOfSeveral() =>
        Assert.Equal("""{"input":{"type":"card","card":"1"},"chosen":{"type":"card","card":"1"},"card":{"type":"card","card":"1"}}""", Write(Same(new Card { Type = CardType.Card, CardValue = "1" })));

    private static Order Same(Card card) => new() { Input = new Payment(card), Chosen = new Payment(card), Card = card };
}
