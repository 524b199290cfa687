using MyApp.ShopApi;

public static class Facts
{
    public static void TheJsonTellsTheCase() =>
        Assert.Equal(
            [typeof(long), typeof(string), typeof(bool), typeof(List<long>), typeof(RawJson)],
            new[] { "1", "\"1\"", "true", "[1]", "{}" }.Select(json => Read<Price>($$"""{"amount":{{json}}}""").Amount!.Value!).Select(value => value is IReadOnlyList<long> ? typeof(List<long>) : value.GetType()));

    public static void EveryCaseSurvives() =>
        Assert.All(["1", "\"1\"", "true", "[1]", "{}"], json => Assert.Equal($$"""{"amount":{{json}},"tax":null}""", RoundTrip<Price>($$"""{"amount":{{json}},"tax":null}""")));

    public static async Task AnErrorMayBeAUnion()
    {
        var server = Answering("""{"name":["Too short."]}""", status: System.Net.HttpStatusCode.BadRequest);
        using var client = new ShopClient(Credential.None, server.Options);

        var failure = await Assert.ThrowsAsync<ApiException<AddOrder400Error>>(() => client.AddOrderAsync());

        Assert.IsAssignableFrom<IReadOnlyDictionary<string, IReadOnlyList<string>>>(failure.Error.Value);
    }
}
