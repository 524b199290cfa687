using MyApp.ShopApi;

public static class Facts
{
    public static async Task WithoutAnotherRequirementItIsAsIfNothingWereSaid() => Assert.Equal("Bearer t1", await Token(new BearerToken("t1"), client => client.PingAsync()));

    public static async Task AnOperationThatNamesOnlyUnknownSchemesGetsNoCredentialOfAnother()
    {
        Assert.Null(await Token(new BearerToken("t1"), client => client.ListStaffAsync()));
        Assert.Null(await Token(new BearerToken("t1"), client => client.ListWagesAsync()));
    }

    public static async Task TheOtherRequirementsStand() => await Assert.ThrowsAsync<InvalidOperationException>(() => Token(new BearerToken("t1"), client => client.ListOrdersAsync()));

    private static async Task<string?> Token(Credential credential, Func<ShopClient, Task> call)
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(credential, server.Options);
        await call(client);
        return server.Request!.Headers.Authorization?.ToString();
    }
}
