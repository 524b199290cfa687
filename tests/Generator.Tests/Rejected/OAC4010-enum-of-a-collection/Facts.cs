using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheValuesOfAListAreThoseOfItsItems()
    {
        var server = Answering("""[{"tags":["y"],"pairs":[1,2]}]""");
        using var client = new ShopClient(Credential.None, server.Options);

        Order? order = (await client.ListOrdersAsync(states: [ListOrdersStatesItem.Open, ListOrdersStatesItem.Closed]))[0];

        Assert.Equal("GET /v1/orders?states=open&states=closed", server.Line);
        Assert.Equal("y", order!.Tags![0]);
        Assert.Equal([1, 2], order.Pairs!);
    }
}
