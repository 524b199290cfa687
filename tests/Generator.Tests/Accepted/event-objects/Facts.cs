using MyApp.ShopApi;

public static class Facts
{
    public static async Task AnEventHasItsFieldsAndTheJsonInItsData()
    {
        using var client = new ShopClient(Credential.None, Answering("event: sale\nid: 7\ndata: {\"price\":5}\n\n", "text/event-stream").Options);
        var events = new List<(ReadNewsResponseEvent?, string?, long?)>();
        await foreach (ReadNewsResponse news in client.ReadNewsAsync())
        {
            events.Add((news.Event, news.Id, news.Data.Price));
        }

        Assert.Equal([(ReadNewsResponseEvent.Sale, "7", 5L)], events);
    }

    public static async Task DataThatIsTextStaysText()
    {
        using var client = new ShopClient(Credential.None, Answering("retry: 5\ndata: 12\n\n", "text/event-stream").Options);
        var words = new List<(string, long?)>();
        await foreach (Word word in client.ReadWordsAsync())
        {
            words.Add((word.Data, word.Retry));
        }

        Assert.Equal([("12", 5L)], words);
    }
}
