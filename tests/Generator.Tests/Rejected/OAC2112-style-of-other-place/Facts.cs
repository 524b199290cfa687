using Generator.Tests.Support;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task ADelimiterIsUsedAllTheSame()
    {
        var server = await Called(client => client.PingAsync([1], a: ["x", "y"], b: ["x", "y"]));

        Assert.Equal("GET /v1/ping/1?b=x%20y", server.Line);
        Assert.Equal("x|y", Sent(server, "a"));
    }

    public static async Task AnotherStyleGivesWayToTheOneOfThePlace()
    {
        var server = await Called(client => client.PingAsync([1, 2], d: ["x", "y"], e: "z", f: "v", g: new() { X = 3 }, h: "w", shared: 4));

        Assert.Equal("GET /v1/ping/1,2?d=x,y&e=z&shared=4", server.Line);
        Assert.Equal(("v", "x,3", "h=w"), (Sent(server, "f"), Sent(server, "g"), Sent(server, "Cookie")));
    }

    public static async Task SoItDoesInAForm() => Assert.Equal("tags=x,y", (await Called(client => client.SendFormAsync(new() { Tags = ["x", "y"] }))).Body);

    private static string Sent(Recorder server, string header) => server.Request!.Headers.NonValidated[header].ToString();

    private static async Task<Recorder> Called(Func<ShopClient, Task> call)
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await call(client);
        return server;
    }
}
