using MyApp.ShopApi;

public static class Facts
{
    public static async Task APathMayBeInAFileOfItsOwn()
    {
        var server = Answering("""[{"id":"1","lines":[{"sku":"a"}],"city":"Bern","customer":{"name":"Ann","referredBy":{"name":"Bob"}}}]""");

        IReadOnlyList<Order> orders = await new ShopClient(Credential.None, server.Options).ListOrdersAsync();

        Assert.Equal("GET /v1/orders", server.Line);
        Assert.Equal("Bob", orders[0].Customer!.ReferredBy!.Name);
    }

    public static async Task AParameterMayBeInAnotherFile()
    {
        var server = Answering("""{"name":"Ann"}""");

        await new ShopClient(Credential.None, server.Options).GetCustomerAsync("7");

        Assert.Equal("GET /v1/customers/7", server.Line);
    }

    public static void AComponentThatIsAFileKeepsItsName() => Assert.Equal("a", Read<Item>("""{"sku":"a"}""").Sku);

    public static void AFileGivesItsNameToItsSchema() => Assert.Equal(typeof(IReadOnlyList<Order>), Property<Customer>("Orders"));

    public static void AMappingMayNameFiles() =>
        Assert.Equal("cat", Read<Customer>("""{"name":"Ann","pet":{"kind":"C"}}""").Pet!.Match(dog => "dog", cat => "cat", unknown => "unknown"));

    public static void TheSameSchemaIsOneTypeWhereverItIsReferredToFrom() => Assert.Equal(typeof(IReadOnlyList<Item>), Property<Order>("Lines"));

    public static void ASchemaInsideAnotherFileIsSharedToo() => Assert.Equal(Property<CustomerAddress>("City"), Property<Order>("City"));
}
