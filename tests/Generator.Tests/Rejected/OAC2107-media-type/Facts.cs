using System.IO;
using MyApp.ShopApi;

public static class Facts
{
    public static void ABodyWithoutAMediaTypeCannotBeSent() => Assert.Equal(["PingAsync", "Dispose"], Members<ShopClient>());

    public static async Task WhatIsRightIsSentAndWhatIsReceivedIsAStream()
    {
        var server = Answering("back");
        using var client = new ShopClient(Credential.None, server.Options);

        await using Stream stream = await client.PingAsync("there");

        Assert.Equal(("there", "back"), (server.Body, await new StreamReader(stream).ReadToEndAsync()));
    }
}
