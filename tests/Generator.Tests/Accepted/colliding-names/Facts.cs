using MyApp.ShopApi;

public static class Facts
{
    public static void TheSecondOfANameGetsANumber()
    {
        Assert.Equal(["AB", "AB2", "AB3", "AB3Text", "ABText", "AdditionalProperties"], Members<OrderItem>());
        Assert.Equal(typeof(OrderItemStatus2?), Property<OrderItem2>("Status"));
        Assert.Equal(["A", "AdditionalProperties"], Members<ShopClient2>());
    }

    public static async Task ComponentsKeepTheirNamesAndInlineSchemasGiveWay()
    {
        using var client = new ShopClient(Credential.None, Answering("{}").Options);
        GetOrderResponse2 first = await client.GetOrderAsync();
        GetOrderResponse3 second = await client.GetOrder2Async(aB: "1", aB2: "2", aB3: "3");
        Assert.Equal((null, null, null), (first.A, second.A, new GetOrderResponse().B));
    }
}
