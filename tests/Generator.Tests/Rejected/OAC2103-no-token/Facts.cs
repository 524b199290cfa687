using MyApp.ShopApi;

public static class Facts
{
    public static void AnOperationThatNeedsTheHeaderIsLeftOut() => Assert.Equal(["PingAsync", "Dispose"], Members<ShopClient>());

    public static async Task WhatIsRightStays()
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(new ApiKey("k1"), server.Options);

        await client.PingAsync(id: "7");

        Assert.Equal(("GET /v1/ping?a%20key=k1", "7"), (server.Line, server.Request!.Headers.GetValues("X-Id").Single()));
    }
}
