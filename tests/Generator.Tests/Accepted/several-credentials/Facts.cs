using Generator.Tests.Support;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task AKeyIsNamedByItsSchemeOrByItsPlace()
    {
        Assert.Equal("k1", (await Sent(Credential.All(new ApiKey("key", "k1"), new ApiKey("app", "a1")))).Request!.Headers.GetValues("X-Key").Single());
        Assert.Equal("k1", (await Sent(Credential.All(new ApiKey("x-key", "k1"), new ApiKey("app", "a1")))).Request!.Headers.GetValues("X-Key").Single());
    }

    public static async Task WhatIsAskedForTogetherGoesTogetherAndNothingElse()
    {
        var server = await Sent(Credential.All(new ApiKey("key", "k1"), new ApiKey("app", "a1"), new ApiKey("basket", "b1"), new BearerToken("t1")));

        Assert.Equal("GET /v1/ping?app=a1", server.Line);
        Assert.Equal("k1", server.Request!.Headers.GetValues("X-Key").Single());
        Assert.False(server.Request.Headers.Contains("Cookie") || server.Request.Headers.Contains("Authorization"));
    }

    public static async Task AKeyThatCouldBeSeveralIsRefusedAndNotRepeated()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => Sent(new ApiKey("s3cr3t")));

        Assert.Contains("app (Query app)", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", error.Message, StringComparison.Ordinal);
    }

    public static async Task OfTwoForOnePlaceTheFirstThatIsAskedForIsSent() =>
        Assert.Equal("Basic", (await Sent(Credential.All(new BearerToken("t1"), new BasicCredential("ann", "p")))).Request!.Headers.Authorization!.Scheme);

    public static async Task APasswordIsBasic() => Assert.Equal("Basic YW5uOnDDpHNzOndvcmQ=", (await Sent(new BasicCredential("ann", "p\u00E4ss:word"))).Request!.Headers.Authorization!.ToString());

    public static async Task ATokenProviderIsAskedForWhatAServerGrants() => Assert.Equal("Bearer granted", (await Sent(new BearerToken((_, _) => new("granted")))).Request!.Headers.Authorization!.ToString());

    public static async Task AnySchemeCanBeSentRaw() => Assert.Equal("Digest a=b", (await Sent(new AuthorizationToken("Digest", "a=b").For("basic"))).Request!.Headers.NonValidated["Authorization"].ToString());

    private static async Task<Recorder> Sent(Credential credential)
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(credential, server.Options);
        await client.PingAsync();
        return server;
    }
}
