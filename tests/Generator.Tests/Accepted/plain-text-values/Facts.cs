using System.Globalization;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task ANumberIsANumber()
    {
        Assert.Equal(42L, await Sent("42\n", client => client.CountAsync()));
        Assert.Equal(1.50m, await Sent("1.50", client => client.PriceAsync()));
    }

    public static async Task ABooleanIsABoolean() => Assert.True(await Sent("true", client => client.IsOpenAsync()));

    public static async Task AnUuidIsOneWithQuotesOrWithout()
    {
        var id = new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff");
        Assert.Equal(id, await Sent(" 6f9619ff-8b86-d011-b42d-00c04fc964ff\r\n", client => client.IdAsync()));
        Assert.Equal(id, await Sent("\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"", client => client.IdAsync()));
    }

    public static async Task ADayIsADate()
    {
        Assert.Equal(new DateOnly(2026, 11, 24), await Sent("2026-11-24", client => client.DayAsync()));
        Assert.Equal(DateTimeOffset.Parse("2026-11-24T05:00:00+02:00", CultureInfo.InvariantCulture), await Sent("2026-11-24T05:00:00+02:00", client => client.NowAsync()));
    }

    public static async Task AStringKeepsItsBlanks() => Assert.Equal(" 42\n", await Sent(" 42\n", client => client.NameAsync()));

    public static async Task BesideAnotherBodyItIsText() => Assert.True((await Sent("6f9619ff", client => client.EitherAsync())).TryGetString(out string? text) && text == "6f9619ff");

    public static async Task WhatIsNotOfTheTypeIsSaid()
    {
        var number = await Assert.ThrowsAsync<UnreadableResponseException>(() => Sent("many", client => client.CountAsync()));
        var id = await Assert.ThrowsAsync<UnreadableResponseException>(() => Sent("a\"b", client => client.IdAsync()));

        Assert.Equal(("many", "a\"b"), (number.Body, id.Body));
    }

    private static async Task<T> Sent<T>(string body, Func<ShopClient, Task<T>> call)
    {
        var server = Answering(body, "text/plain");
        using var client = new ShopClient(Credential.None, server.Options);
        T value = await call(client);
        Assert.Contains("text/plain", server.Request!.Headers.Accept.ToString(), StringComparison.Ordinal);
        return value;
    }
}
