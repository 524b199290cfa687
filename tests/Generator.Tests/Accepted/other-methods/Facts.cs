using System.Net;
using Generator.Tests.Support;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task EachIsSentAsItIsWritten() =>
        Assert.Equal(
            ["HEAD /v1/orders", "OPTIONS /v1/orders", "TRACE /v1/orders", "COPY /v1/orders", "lock /v1/orders"],
            [
                (await Sent(client => client.HasOrdersAsync())).Line!,
                (await Sent(client => client.AskOrdersAsync())).Line!,
                (await Sent(client => client.TraceOrdersAsync())).Line!,
                (await Sent(client => client.CopyOrdersAsync())).Line!,
                (await Sent(client => client.LockOrdersAsync())).Line!,
            ]);

    public static async Task QueryAndGetMayHaveABody()
    {
        var query = await Sent(client => client.FindOrdersAsync(new() { Colour = "red" }));
        Assert.Equal(("QUERY /v1/orders", """{"colour":"red"}"""), (query.Line, query.Body));

        var get = await Sent(client => client.ListOrdersAsync(new() { Colour = "red" }));
        Assert.Equal(("GET /v1/orders", """{"colour":"red"}"""), (get.Line, get.Body));
    }

    private static async Task<Recorder> Sent(Func<ShopClient, Task> call)
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await call(client);
        return server;
    }
}
