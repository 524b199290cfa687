using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheTextIsSentAsItIs()
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await client.ListOrdersAsync("<a>b</a>", "1,2", [3, 4]);

        Assert.Equal("GET /v1/orders?filter=%3Ca%3Eb%3C%2Fa%3E&either=%5B3%2C4%5D", server.Line);
        Assert.Equal("1,2", server.Request!.Headers.GetValues("X-Rows").Single());
    }

    public static async Task SoIsAWholeQuery()
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await client.ListLinesAsync("\"a\"\n\"b\"");

        Assert.Equal("GET /v1/lines?%22a%22%0A%22b%22", server.Line);

        await client.ListNamesAsync("$.a[1:2]");
        Assert.Equal("GET /v1/names?%24.a%5B1%3A2%5D", server.Line);
    }
}
