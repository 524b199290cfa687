using MyApp.ShopApi;

public static class Facts
{
    private const string Json = """{"text":"a","flag":true,"count":9007199254740993,"small":1,"ratio":1.5,"exact":0.1,"id":"5f3c1a52-0000-4000-8000-000000000001","at":"2024-05-06T07:08:09+02:00","day":"2024-05-06","data":"AQID","format":"x"}""";

    public static void TypeAndFormatMakeTheType()
    {
        Scalars it = Read<Scalars>(Json);
        (string, bool, long, int, double, decimal, Guid, DateTimeOffset, DateOnly, byte[], string) required =
            (it.Text, it.Flag, it.Count, it.Small, it.Ratio, it.Exact, it.Id, it.At, it.Day, it.Data, it.Format);
        (double?, string?, string?) optional = (it.Single, it.Address, it.Mail);

        Assert.Equal((9007199254740993, 0.1m, new DateOnly(2024, 5, 6)), (required.Item3, required.Item6, required.Item9));
        Assert.Equal(default, optional);
    }

    public static void ARoundTripKeepsThemAll() => Assert.Equal(Json, RoundTrip<Scalars>(Json));
}
