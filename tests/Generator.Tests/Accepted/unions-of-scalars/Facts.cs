using MyApp.ShopApi;

public static class Facts
{
    public static void ANumberOrATextIsOneType() =>
        Assert.Equal((true, "8080", false, "http"), (Read<Item>("""{"port":8080}""").Port!.Value is var number && number.TryGetInt64(out _), number.Text, Read<Item>("""{"port":"http"}""").Port!.Value is var text && text.TryGetInt64(out _), text.Text));

    public static void AFormatTellsTextsApart() => Assert.Equal(
        [typeof(DateTimeOffset), typeof(DateOnly), typeof(long), typeof(RawJson)],
        new[] { "\"2026-01-02T03:04:05Z\"", "\"2026-01-02\"", "1767323045", "\"tomorrow\"" }.Select(json => Read<Item>($$"""{"moment":{{json}}}""").Moment!.Value!.GetType()));

    public static void AnyTextHoldsEveryFormat() => Assert.Equal((typeof(string), typeof(string)), (Property<Item>("Id"), Property<Item>("Twice")));

    public static void AnIntegerIsNoFraction() => Assert.Equal(
        [typeof(long), typeof(double)],
        new[] { "9007199254740993", "0.5" }.Select(json => Read<Item>($$"""{"amount":{{json}}}""").Amount!.Value!.GetType()));

    public static void ATypeListIsAUnionToo() => Assert.Equal(
        [typeof(bool), typeof(long), typeof(ItemSizeObject), typeof(string[])],
        new[] { "true", "1", """{"width":1}""", """["a"]""" }.Select(json => Read<Item>($$"""{"size":{{json}}}""").Size!.Value!.GetType()));

    public static void EverythingSurvives() => Assert.All(
        [
            """{"port":"8080","moment":"2026-01-02","amount":9007199254740993,"flag":"auto","size":{"width":1}}""",
            """{"port":"","moment":"tomorrow","amount":"?","flag":"manual","size":"?"}""",
            """{"port":1.5,"moment":1,"flag":null,"size":null}""",
        ],
        json => Assert.Equal(json, RoundTrip<Item>(json)));

    public static void ValuesBecomeTheirUnion() =>
        Assert.Equal("""{"port":1,"amount":0.5,"flag":false}""", Write(new Item { Port = 1, Amount = 0.5, Flag = false }));
}
