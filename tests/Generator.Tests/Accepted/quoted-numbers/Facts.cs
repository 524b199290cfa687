using MyApp.ShopApi;

public static class Facts
{
    public static void TheyComeBackAsTheyWere() =>
        Assert.All(
            [
                """{"id":7,"price":"12.50","path":["items",0,"7"],"weights":{"a":1e3,"b":"1e3","c":null}}""",
                """{"id":"18446744073709551616","price":null,"path":[]}""",
                """{"id":18446744073709551616,"price":0.10000000000000000000000000000000001}""",
                """{"id":"A-7"}""",
            ],
            json => Assert.Equal(json, RoundTrip<Order>(json)));

    public static void TheNumberIsTheSameInQuotes() =>
        Assert.All(["""{"id":7}""", """{"id":"7"}""", """{"id":7.0}"""], json => Assert.True(Read<Order>(json).Id.TryGetInt64(out long id) && id == 7));

    public static void TheyAreSetAsNumbersOrTexts() =>
        Assert.Equal("""{"id":7,"price":"12.50","path":[1.5,"a"]}""", Write(new Order { Id = 7, Price = new("12.50"), Path = [1.5, new("a")] }));

    public static void WithOtherTypesBesideItIsAUnion()
    {
        Assert.True(Read<Order>("""{"id":1,"note":true}""").Note!.TryGetBoolean(out _));
        Assert.True(Read<Order>("""{"id":1,"either":"0b4f5e0e-2f5a-4b0e-9d57-1c1f0d6a7b11"}""").Either!.TryGetUuid(out _));
    }

    public static async Task TheyAreParametersToo()
    {
        var server = Answering("""{"id":"7"}""");
        using var client = new ShopClient(Credential.None, server.Options);

        Assert.Equal("7", (await client.GetOrderAsync(new("A/7"), least: 1.5)).Id.Text);
        Assert.Equal("GET /v1/orders/A%2F7?least=1.5", server.Line);
    }
}
