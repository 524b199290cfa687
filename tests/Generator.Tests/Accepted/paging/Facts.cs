using MyApp.ShopApi;

public static class Facts
{
    public static async Task AllItemsOfAllPagesAreTyped()
    {
        var server = Answering("""{"count":1,"next":null,"previous":null,"results":[{"id":"00000000-0000-0000-0000-000000000001"}]}""");
        using var client = new ShopClient(Credential.None, server.Options);
        var ids = new List<Guid?>();

        Paged<ListOrdersResponse, Order> orders = client.ListOrdersAutoPagingAsync(limit: 10);
        await foreach (Order order in orders)
        {
            ids.Add(order.Id);
        }

        Assert.Equal([new Guid("00000000-0000-0000-0000-000000000001")], ids);
        Assert.Equal("GET /v1/orders/?limit=10", server.Line);
    }

    public static void TheRedefinedPropertyIsTypedAndStaysRequired()
    {
        IReadOnlyList<Order> results = new ListOrdersResponse { Count = 0, Results = [] }.Results;
        Assert.Empty(results);
        Assert.Equal(typeof(IReadOnlyList<RawJson>), Property<Page>("Results"));
    }
}
