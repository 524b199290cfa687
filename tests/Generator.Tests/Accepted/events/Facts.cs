using MyApp.ShopApi;

public static class Facts
{
    public static async Task TextStaysText()
    {
        var server = Answering("data: a\ndata: b\n\ndata: {\"c\":1}\n\n", "text/event-stream");
        using var client = new ShopClient(Credential.None, server.Options);
        var texts = new List<string>();
        await foreach (string text in client.ReadNewsAsync())
        {
            texts.Add(text);
        }

        Assert.Equal(["a\nb", "{\"c\":1}"], texts);
    }

    public static async Task ASchemaTypesTheDataOfEachEvent()
    {
        var server = Answering("data: {\"word\":\"yes\"}\n\n", "text/event-stream");
        using var client = new ShopClient(Credential.None, server.Options);
        EventStream<Word> words = client.AskAsync(new AskRequest { Text = "Why?" });
        await foreach (Word word in words)
        {
            Assert.Equal("yes", word.WordValue);
        }

        Assert.Equal("""{"text":"Why?"}""", server.Body);
    }
}
