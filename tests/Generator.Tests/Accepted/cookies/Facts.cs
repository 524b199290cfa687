using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheyAreOneHeader() =>
        Assert.Equal("session=a%3D%3D; theme=dark; seen=1; seen=2; sizes=3,4", await Cookies(client => client.GetBasketAsync("a==", theme: GetBasketTheme.Dark, seen: [1, 2], sizes: [3, 4])));

    public static async Task TheStyleCookieEncodesNothing() => Assert.Equal("session=s; raw=a==; both=x; both=y", await Cookies(client => client.GetBasketAsync("s", raw: "a==", both: ["x", "y"])));

    public static async Task WhatACookieCannotHoldIsRefusedWithoutBeingRepeated()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => Cookies(client => client.GetBasketAsync("s", raw: "a; admin=1")));
        Assert.Contains("raw", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("admin", error.Message, StringComparison.Ordinal);
    }

    private static async Task<string> Cookies(Func<ShopClient, Task> call)
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await call(client);
        return string.Join(" | ", server.Request!.Headers.NonValidated["Cookie"]);
    }
}
