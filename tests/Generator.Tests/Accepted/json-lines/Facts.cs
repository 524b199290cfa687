using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task EachLineIsAnItem() => Assert.Equal([1L, 2L], await Items("{\"a\":1}\n\n{\"a\":2}", client => client.ReadLinesAsync()));

    public static async Task AlsoWhereTheSchemaIsTheListOfThem() => Assert.Equal([1L], await Items("{\"a\":1}\r\n", client => client.ReadListAsync()));

    public static async Task ATextBehindARecordSeparatorMayHaveLines() => Assert.Equal([1L, 2L], await Items("\u001E{\n\"a\":1}\n\u001E{\"a\":2}\n", client => client.ReadLinesAsync()));

    public static async Task LinesAreSent()
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);

        await client.WriteLinesAsync([new() { A = 1 }, new() { A = 2 }]);

        Assert.Equal(("{\"a\":1}\n{\"a\":2}\n", "application/x-ndjson"), (server.Body, server.Request!.Content!.Headers.ContentType!.MediaType));
    }

    private static async Task<List<long?>> Items(string body, Func<ShopClient, EventStream<Line>> call)
    {
        using var client = new ShopClient(Credential.None, Answering(body, "application/x-ndjson").Options);
        var items = new List<long?>();
        await foreach (Line line in call(client))
        {
            items.Add(line.A);
        }

        return items;
    }
}
