using System.Text;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task FilesAndFieldsAreParts()
    {
        string sent = await Sent(new AddDocumentsRequest
        {
            Files = [File("a.txt", "first"), File("b.txt", "second")],
            Title = "Two",
            Kind = AddDocumentsRequestKind.Invoice,
            Pages = 3,
            Tags = ["x", "y"],
            Meta = new() { Author = "Ann" },
        });

        Assert.All(["first", "second", "a.txt", "b.txt", "Two", "invoice", "3", "\"author\":\"Ann\""], part => Assert.Contains(part, sent, StringComparison.Ordinal));
    }

    public static async Task AFieldThatIsNotSetIsNoPart()
    {
        string sent = await Sent(new AddDocumentsRequest { Files = [File("a.txt", "first")] });

        Assert.All(["title", "kind", "cover", "pages", "tags", "meta"], name => Assert.DoesNotContain(name, sent, StringComparison.Ordinal));
    }

    private static FilePart File(string name, string text) => new(Encoding.UTF8.GetBytes(text), name, "text/plain");

    private static async Task<string> Sent(AddDocumentsRequest body)
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await client.AddDocumentsAsync(body);
        return server.Body!;
    }
}
