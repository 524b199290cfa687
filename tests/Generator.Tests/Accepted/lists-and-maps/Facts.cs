using MyApp.ShopApi;

public static class Facts
{
    public static void EverythingMayBeInAListOrMap()
    {
        var it = new Holder { Names = [], Owners = new Dictionary<string, Guid?>(), Matrix = [[1.5]] };
        IReadOnlyList<long?>? gaps = it.Gaps;
        IReadOnlyList<Guid>? ids = it.Ids;
        IReadOnlyDictionary<string, Guid?> owners = it.Owners;
        IReadOnlyDictionary<string, Box>? boxes = it.Boxes;
        IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, bool>>>? groups = it.Groups;
        IReadOnlyList<HolderLinesItem>? lines = it.Lines;
        Assert.Equal((null, null, 0, null, null, null), (gaps, ids, owners.Count, boxes, groups, lines));
    }

    public static void ARoundTripKeepsThem()
    {
        const string Json = """{"names":["a"],"gaps":[1,null],"matrix":[[1,2],[]],"owners":{"a":null,"b":"00000000-0000-0000-0000-000000000001"},"boxes":{"x":{"width":1,"depth":2}},"groups":{"g":[{"t":true}]},"lines":[{"count":1},{}]}""";

        Assert.Equal(Json, RoundTrip<Holder>(Json));
    }

    public static async Task AListOrMapMayBeTheWholeAnswer()
    {
        var ids = Answering("""["00000000-0000-0000-0000-000000000001"]""");
        var rates = Answering("""{"eur":1.25}""");
        using var one = new ShopClient(Credential.None, ids.Options);
        using var other = new ShopClient(Credential.None, rates.Options);

        Assert.Single(await one.ListIdsAsync());
        Assert.Equal(1.25, (await other.GetRatesAsync())["eur"]);
    }
}
