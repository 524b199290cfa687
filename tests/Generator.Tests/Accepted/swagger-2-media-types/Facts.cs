using System.Net;
using System.IO;
using System.Text;
using Generator.Tests.Support;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task WhereNoMediaTypeIsNamedItIsJson()
    {
        var server = Answering("""{"id":"7","note":null}""");
        using var client = new ShopClient(Credential.None, server.Options);

        Assert.Equal("7", (await client.AddOrderAsync(new() { Id = "7", Note = null })).Id);
        Assert.Equal("""{"id":"7","note":null}""", server.Body);
    }

    public static async Task ErrorsToo() =>
        Assert.Equal("no", (await Assert.ThrowsAsync<ApiException<Error>>(() => Failing().AddOrderAsync(new() { Note = null }))).Error.Reason);

    public static async Task AResponseWithoutASchemaHasNoContent()
    {
        using var client = new ShopClient(Credential.None, Answering("", status: HttpStatusCode.NoContent).Options);
        Task nothing = client.DeleteOrdersAsync();
        await nothing;

        Assert.False(nothing is Task<RawJson>);
    }

    public static async Task AnExampleTellsOfContent()
    {
        using var client = new ShopClient(Credential.None, Answering("""{"a":2}""").Options);

        Assert.Equal("""{"a":2}""", (await client.PatchOrdersAsync()).ToString());
    }

    public static async Task AFileIsAStreamWhateverElseIsProduced()
    {
        var server = Answering("P", mediaType: "application/pdf");
        using var client = new ShopClient(Credential.None, server.Options);

        using (var scan = new StreamReader(await client.GetScanAsync(), Encoding.UTF8))
        {
            Assert.Equal("P", await scan.ReadToEndAsync());
        }

        Assert.Equal("*/*", server.Request!.Headers.Accept.First().MediaType);
        using var invoice = new StreamReader(await client.GetInvoiceAsync(), Encoding.UTF8);
        Assert.Equal("P", await invoice.ReadToEndAsync());
        Assert.Equal("application/pdf", server.Request!.Headers.Accept.First().MediaType);
    }

    public static async Task TheErrorOfAFileIsTyped() =>
        Assert.Equal("no", (await Assert.ThrowsAsync<ApiException<Error>>(() => Failing().GetInvoiceAsync())).Error.Reason);

    public static async Task AMediaTypeMayBeListedTwice()
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await client.PutNoteAsync("hello");

        Assert.Equal(("hello", "text/plain"), (server.Body, server.Request!.Content!.Headers.ContentType!.MediaType));
    }

    private static ShopClient Failing() => new(Credential.None, Answering("""{"reason":"no"}""", status: HttpStatusCode.NotFound).Options);
}
