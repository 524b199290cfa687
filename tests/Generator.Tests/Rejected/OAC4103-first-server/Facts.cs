using MyApp.ShopApi;

public static class Facts
{
    public static void AnotherServerIsNotTheDefault()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new ShopClient(Credential.None));

        Assert.Contains("BaseAddress", error.Message, StringComparison.Ordinal);
    }

    public static void WhatCanBeUsedIsListed() => Assert.Equal("Server1", Assert.Single(typeof(ShopServers).GetProperties()).Name);
}
