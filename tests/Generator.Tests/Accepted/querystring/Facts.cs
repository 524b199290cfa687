using System.Net;
using Generator.Tests.Support;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task AFormIsTheQuerysPairs() =>
        Assert.Equal("GET /v1/form?text=a%26b&tags=x&tags=y", (await Sent(client => client.ByFormAsync(all: new() { Text = "a&b", Tags = ["x", "y"] }))).Line);

    public static async Task WithoutItThereIsNoQuery() => Assert.Equal("GET /v1/form", (await Sent(client => client.ByFormAsync())).Line);

    public static async Task JsonIsTheQuery() => Assert.Equal("GET /v1/json?%7B%22text%22%3A%22a%22%7D", (await Sent(client => client.ByJsonAsync(new() { Text = "a" }))).Line);

    private static async Task<Recorder> Sent(Func<ShopClient, Task> call)
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await call(client);
        return server;
    }
}
