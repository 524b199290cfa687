using System.Net;
using Generator.Tests.Support;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task JsonStandsInTheQueryAndInThePath()
    {
        var server = await Sent(client => client.GetOrderAsync([1, 2], filter: new() { Colour = "deep red" }, note: "a b"));

        Assert.Equal("GET /v1/orders/%5B1%2C2%5D?filter=%7B%22colour%22%3A%22deep%20red%22%7D&note=a%20b", server.Line);
    }

    public static async Task InAHeaderItIsAscii()
    {
        var server = await Sent(client => client.GetOrderAsync([1], meta: new Dictionary<string, string> { ["a"] = "é" }));

        Assert.Equal("""{"a":"\u00e9"}""", server.Request!.Headers.GetValues("X-Meta").Single());
    }

    public static async Task InACookieItIsEncoded()
    {
        var server = await Sent(client => client.GetOrderAsync([1], prefs: new Dictionary<string, string> { ["a"] = "b" }));

        Assert.Equal("prefs=%7B%22a%22%3A%22b%22%7D", server.Request!.Headers.GetValues("Cookie").Single());
    }

    private static async Task<Recorder> Sent(Func<ShopClient, Task> call)
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await call(client);
        return server;
    }
}
