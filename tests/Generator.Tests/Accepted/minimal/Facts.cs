using MyApp.ShopApi;

public static class Facts
{
    public static async Task OneCallOneObject()
    {
        var server = Answering("""{"id":"00000000-0000-0000-0000-000000000001","note":null}""");
        using var client = new ShopClient(Credential.None, server.Options);

        Order order = await client.GetOrderAsync(new Guid("00000000-0000-0000-0000-000000000001"));

        Assert.Null(order.Note);
        Assert.Equal("GET /v1/orders/00000000-0000-0000-0000-000000000001", server.Line);
    }

    public static void ARequiredPropertyIsRequiredInCSharpToo() => Assert.Equal("""{"id":"00000000-0000-0000-0000-000000000000"}""", Write(new Order { Id = Guid.Empty }));
}
