using System.Net;
using Generator.Tests.Support;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task AFieldIsLaidOutAsItsEncodingSays()
    {
        var card = new Card { Number = "4 2", Year = 30 };

        string body = Uri.UnescapeDataString((await Sent(client => client.ChargeAsync(new() { Amount = 5, Card = card, Expand = ["a", "b"], Tags = ["x", "y"], Plain = card, Meta = card }))).Body!);

        Assert.Equal("""amount=5&card[number]=4 2&card[year]=30&expand[]=a&expand[]=b&tags=x,y&plain={"number":"4 2","year":30}&meta={"number":"4 2","year":30}""", body);
    }

    public static async Task ABodyWithoutDeclaredFieldsTakesAnyObject() =>
        Assert.Equal("a=1&b=x%20y", (await Sent(client => client.AnythingAsync(RawJson.Parse("""{"a":1,"b":"x y"}""")))).Body);

    public static async Task AnythingElseIsNoForm() => await Assert.ThrowsAsync<ArgumentException>(() => Sent(client => client.AnythingAsync(RawJson.Parse("[1]"))));

    public static async Task AMapIsItsPairs() => Assert.Equal("k=v", (await Sent(client => client.MapAsync(new Dictionary<string, string> { ["k"] = "v" }))).Body);

    public static async Task AFormWithoutNamesIsEncodedByTheCaller() =>
        Assert.Equal("a=1&b=2", (await Sent(client => client.SendEncodedAsync("a=1&b=2"))).Body);

    private static async Task<Recorder> Sent(Func<ShopClient, Task> call)
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await call(client);
        return server;
    }
}
