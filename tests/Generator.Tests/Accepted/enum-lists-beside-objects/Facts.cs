using MyApp.ShopApi;

public static class Facts
{
    const string Unlisted = """{"extras":[["red","blue"],{"text":"a"}]}""";

    public static void AnUnlistedTextBesideAnObjectSurvives() => Assert.Equal(Unlisted, RoundTrip<Order>(Unlisted));

    public static void ButNotAtThePriceOfWhatWasChanged()
    {
        Order order = Read<Order>(Unlisted);
        Change(order, "b");
        Assert.Contains("Colour", Assert.Throws<InvalidOperationException>(() => Write(order)).Message, StringComparison.Ordinal);

        Change(order, "a");
        Assert.Equal(Unlisted, Write(order));
    }

    public static void WithoutUnlistedTextsChangesAreWritten()
    {
        Order order = Read<Order>("""{"extras":[["red"],{"text":"a"}]}""");
        Change(order, "b");
        Assert.Equal("""{"extras":[["red"],{"text":"b"}]}""", Write(order));
    }

    public static async Task ARequestSendsNothingThatIsReadOnlyWithTheKeptJson()
    {
        var server = Answering("");
        using var client = new ShopClient(Credential.None, server.Options);
        Order order = Read<Order>("""{"extras":[["blue"],{"id":7,"text":"a"}]}""");
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.PutOrderAsync(order));

        order.Extras = [order.Extras![1]];
        await client.PutOrderAsync(order);
        Assert.Equal("""{"extras":[{"text":"a"}]}""", server.Body);
    }

    static void Change(Order order, string text)
    {
        Assert.True(order.Extras![1].TryGetEngraving(out Engraving? engraving));
        engraving.Text = text;
    }
}
