using MyApp.ShopApi;

public static class Facts
{
    public static async Task WhatAsksForItGetsWhatTheClientHas()
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(new BearerToken("t1"), server.Options);

        await client.PingAsync();

        Assert.Equal("Bearer t1", server.Request!.Headers.Authorization!.ToString());
    }
}
