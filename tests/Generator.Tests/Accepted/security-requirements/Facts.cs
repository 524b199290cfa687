using Generator.Tests.Support;
using MyApp.ShopApi;

public static class Facts
{
    private static readonly Credential s_everything = Credential.All(
        new ApiKey("key", "k1"), new ApiKey("app", "a1"), new BearerToken("l1").For("login"), new BearerToken("b1").For("admin"), new BasicCredential("ann", "p"));

    public static async Task AnOperationThatSaysNothingAsksForWhatTheDocumentDoes() => Assert.Equal("Bearer l1", await Sent(s_everything, client => client.ListOrdersAsync()));

    public static async Task OtherScopesAreTheSameCredential() => Assert.Equal("Bearer l1", await Sent(s_everything, client => client.PlaceOrderAsync()));

    public static async Task AllOfTheFirstAlternativeAreSentAndNoOther() => Assert.Equal("?app=a1 k1", await Sent(s_everything, client => client.DeleteOrdersAsync()));

    public static async Task WithoutOneOfThemTheNextAlternativeIsTaken() =>
        Assert.Equal("Bearer b1", await Sent(Credential.All(new ApiKey("key", "k1"), new BearerToken("b1")), client => client.DeleteOrdersAsync()));

    public static async Task WhereItIsOptionalItIsSentWhenThere()
    {
        Assert.Equal("k1", await Sent(s_everything, client => client.ListPublicAsync()));
        Assert.Equal("", await Sent(new BearerToken("b1"), client => client.ListPublicAsync()));
    }

    public static async Task WhatAsksForNoneGetsNone() => Assert.Equal("", await Sent(s_everything, client => client.PingAsync()));

    public static async Task ACertificateIsTheHandlersAffair() => Assert.Equal("k1", await Sent(s_everything, client => client.AddHookAsync()));

    public static async Task APasswordGoesWhereOneIsAskedFor() => Assert.Equal("Basic YW5uOnA=", await Sent(s_everything, client => client.MakeTokenAsync()));

    public static async Task WithoutWhatItAsksForNothingIsSent()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Sent(new ApiKey("key", "k1"), client => client.MakeTokenAsync()));

        Assert.Contains("makeToken was not sent: the client has no credential for it. The document asks for user (new BasicCredential(…)).", error.Message, StringComparison.Ordinal);
    }

    public static async Task AClientWithoutCredentialsLeavesThemToItsHandler() => Assert.Equal("", await Sent(Credential.None, client => client.MakeTokenAsync()));

    private static async Task<string> Sent(Credential credential, Func<ShopClient, Task> call)
    {
        var server = Answering("", status: System.Net.HttpStatusCode.NoContent);
        using var client = new ShopClient(credential, server.Options);
        await call(client);
        var headers = server.Request!.Headers.NonValidated.Where(header => header.Key is "Authorization" or "X-Key").Select(header => header.Value.ToString());
        return string.Join(" ", headers.Prepend(server.Request.RequestUri!.Query)).Trim();
    }
}
