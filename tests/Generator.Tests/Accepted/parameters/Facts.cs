using MyApp.ShopApi;

public static class Facts
{
    public static async Task EachGoesToItsPlace()
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);

        await client.GetOrderAsync(Guid.Empty, 5, "trace", id2: 6, verbose: true, requestId: Guid.Empty, since: DateTimeOffset.UnixEpoch, fields: ["a", "b"], filter: new() { Colour = "red" });

        Assert.Equal("GET /v1/shops/00000000-0000-0000-0000-000000000000/orders/5/?id=6&verbose=true&since=1970-01-01T00%3A00%3A00Z&fields=a,b&filter%5Bcolour%5D=red", server.Line);
        Assert.Equal("trace", Assert.Single(server.Request!.Headers.GetValues("X-Trace")));
        Assert.Equal(Guid.Empty.ToString(), Assert.Single(server.Request.Headers.GetValues("X-Request-Id")));
    }

    public static async Task WhatIsLeftOutIsNotSent()
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);

        await client.GetOrderAsync(Guid.Empty, 5, "trace");

        Assert.Equal("GET /v1/shops/00000000-0000-0000-0000-000000000000/orders/5/", server.Line);
        Assert.False(server.Request!.Headers.Contains("X-Request-Id"));
    }

    public static async Task ParametersOfThePathAndOfComponentsBelongToTheOperation()
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);

        await client.DeleteOrderAsync(Guid.Empty, 5, verbose: "yes");

        Assert.Equal("DELETE /v1/shops/00000000-0000-0000-0000-000000000000/orders/5/?verbose=yes", server.Line);
    }
}
