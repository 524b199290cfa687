using MyApp.ShopApi;

public static class Facts
{
    public static void MappingConstantsAndNamesTellTheClass() => Assert.Equal(
        [typeof(Event), typeof(Sale), typeof(Return), typeof(Event)],
        new[] { "event", "sale", "sale.return", "gift" }.Select(kind => Read<Event>($$"""{"amount":1,"kind":"{{kind}}"}""").GetType()));

    public static void EachClassSaysWhatItIs()
    {
        Assert.Equal(("""{"kind":"event"}""", """{"kind":"sale","amount":1}""", """{"kind":"sale.return"}"""), (Write(new Event()), Write(new Sale { Amount = 1 }), Write(new Return())));
        Assert.Equal(Kind.SaleReturn, new Return().Kind);
    }

    public static void AnUnlistedKindKeepsItsText()
    {
        Event gift = Read<Event>("""{"kind":"gift","from":"b"}""");
        Assert.Equal((Kind.Unknown, "gift"), (gift.Kind, gift.KindText));
        Assert.Equal("""{"kind":"gift","from":"b"}""", Write(gift));
    }

    public static void NullStaysNull()
    {
        Assert.Null(Read<Log>("""{"last":null}""").Last);
        Assert.IsType<Return>(Read<Log>("""{"last":{"kind":"sale.return","reason":null}}""").Last);
    }
}
