using MyApp.ShopApi;

public static class Facts
{
    public static async Task WhatSaysNothingItselfIsCalledWithoutCredentials() => Assert.Null(await Token(client => client.PingAsync()));

    public static async Task WhatAsksForThemGetsThem() => Assert.Equal("Bearer t1", await Token(client => client.ListOrdersAsync()));

    private static async Task<string?> Token(Func<ShopClient, Task> call)
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(new BearerToken("t1"), server.Options);
        await call(client);
        return server.Request!.Headers.Authorization?.ToString();
    }
}
