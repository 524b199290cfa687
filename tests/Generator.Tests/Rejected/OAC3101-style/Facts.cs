using MyApp.ShopApi;

public static class Facts
{
    public static async Task WhatHasAStyleOfAnotherPlaceIsLeftOut()
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);

        await client.PingAsync(c: true);

        Assert.Equal("GET /v1/ping?c=true", server.Line);
    }
}
