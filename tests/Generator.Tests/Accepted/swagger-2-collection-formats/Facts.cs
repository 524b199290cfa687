using System.Net;
using Generator.Tests.Support;
using MyApp.ShopApi;

public static class Facts
{
    private static readonly string[] s_two = ["a", "b"];

    public static async Task EachHasItsSeparator()
    {
        var server = await Sent(client => client.ListOrdersAsync(usual: s_two, csv: s_two, ssv: s_two, tsv: s_two, pipes: s_two, multi: s_two, pipes2: s_two));

        Assert.Equal("GET /v1/orders?usual=a,b&csv=a,b&ssv=a%20b&tsv=a%09b&pipes=a%7Cb&multi=a&multi=b", server.Line);
        Assert.Equal("a|b", server.Request!.Headers.GetValues("X-Pipes").Single());
    }

    public static async Task AlsoInForms() => Assert.Equal("usual=a,b&pipes=a%7Cb&multi=a&multi=b", (await Sent(client => client.AddOrderAsync(new() { Usual = s_two, Pipes = s_two, Multi = s_two }))).Body);

    private static async Task<Recorder> Sent(Func<ShopClient, Task> call)
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await call(client);
        return server;
    }
}
