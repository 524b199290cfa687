using MyApp.ShopApi;

public static class Facts
{
    public static void WhatHasOneValueOrADefaultIsSent() => Assert.Equal(
        """{"kind":"order","version":2,"ratio":0.5,"exact":1.10,"isFinal":true,"size":"large","currency":"E\"UR","count":-1,"amount":7,"day":"2024-02-29","note":"none"}""",
        Write(new Order { Amount = 7, Day = new DateOnly(2024, 2, 29) }));

    public static void ItCanBeSetToSomethingElse() => Assert.Contains("\"size\":\"small\"", Write(new Order { Amount = 7, Day = default, Size = Size.Small }), StringComparison.Ordinal);

    public static void NullStaysNull() => Assert.Contains("\"note\":null", Write(new Order { Amount = 7, Day = default, Note = null }), StringComparison.Ordinal);

    public static void AnOptionalPropertyIsLeftOut() => Assert.Equal((null, null), (new Order { Amount = 7, Day = default }.Optional, new Order { Amount = 7, Day = default }.Assumed));

    public static void WhatIsReadIsWhatCame()
    {
        const string Json = """{"kind":"other","version":3,"ratio":1,"exact":2,"isFinal":false,"size":"medium","currency":"","count":0,"amount":0,"day":"2024-01-01","note":null,"id":"y"}""";
        Assert.Equal(Json, RoundTrip<Order>(Json));
        Assert.Equal("$.kind", Assert.Throws<System.Text.Json.JsonException>(() => Read<Order>(Json.Replace("\"kind\":\"other\",", "", StringComparison.Ordinal))).Path);
    }

    public static void ADerivedClassHasThoseOfItsBase() => Assert.Equal("""{"type":"Cat","legs":4,"sound":"meow"}""", Write(new Cat()));

    public static async Task SoDoTheFieldsOfAForm() => Assert.Equal("grant_type=client_credentials&scope=all", await Sent(client => client.IssueTokenAsync(new())));

    public static async Task SoDoTheParts()
    {
        string sent = await Sent(client => client.UploadAsync(new() { File = new FilePart("f"u8.ToArray(), "f.txt"), Day = new DateOnly(2024, 2, 29) }));

        Assert.Equal(["kind=upload", "size=large", "version=2", "isFinal=true", "file=f", "day=2024-02-29"], Parts(sent));
    }

    private static IEnumerable<string> Parts(string body) =>
        from part in body.Split("--" + body[2..body.IndexOf("\r\n", StringComparison.Ordinal)], StringSplitOptions.RemoveEmptyEntries)
        let name = part.IndexOf("name=", StringComparison.Ordinal)
        where name >= 0
        select part[(name + 5)..].Split('"', ';', '\r')[part[name + 5] == '"' ? 1 : 0] + "=" + part.Split("\r\n\r\n")[1].TrimEnd();

    private static async Task<string> Sent(Func<ShopClient, Task> call)
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await call(client);
        return server.Body!;
    }
}
