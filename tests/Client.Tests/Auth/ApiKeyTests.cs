using Clarifeye.Runtime;
using Client.Tests.CookieKeyApi;
using Client.Tests.HeaderKeyApi;
using Client.Tests.QueryKeyApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Auth;

public sealed class ApiKeyTests
{
    [Fact]
    public async Task AKeyTravelsInTheHeaderTheDocumentNames()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new HeaderKeyClient(new ApiKey("k3y-1234"), server.Options());

        await client.ListItemsAsync(cancellationToken: Journey.Cancellation);

        Assert.Equal(("k3y-1234", null), (server.Request.Header("X-Api-Key"), server.Request.Header("Authorization")));
    }

    [Fact]
    public async Task AKeyTravelsInTheQueryTheDocumentNames()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new QueryKeyClient(new ApiKey("k3y+12&34"), server.Options());

        await client.ListItemsAsync(3, cancellationToken: Journey.Cancellation);

        Assert.Equal("/api/v1/items/?page=3&api_key=k3y%2B12%2634", server.Request.Target);
    }

    [Fact]
    public async Task AKeyTravelsInTheCookieTheDocumentNames()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new CookieKeyClient(new ApiKey("k3y-1234"), server.Options());

        await client.ListItemsAsync(cancellationToken: Journey.Cancellation);

        Assert.Equal("api_key=k3y-1234", server.Request.Header("Cookie"));
    }

    [Fact]
    public async Task AnOperationWithoutSecurityGetsNoKey()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var header = new HeaderKeyClient(new ApiKey("k3y-1234"), server.Options());
        using var query = new QueryKeyClient(new ApiKey("k3y-1234"), server.Options());

        await header.CheckHealthAsync(cancellationToken: Journey.Cancellation);
        await query.CheckHealthAsync(cancellationToken: Journey.Cancellation);

        Assert.All(server.Requests, request => Assert.Equal(("/api/v1/health", null), (request.Target, request.Header("X-Api-Key"))));
    }

    [Fact]
    public void AKeyWhereTheDocumentDeclaresNoneIsRefused() =>
        Assert.DoesNotContain("k3y-1234", Assert.ThrowsAny<ArgumentException>(() => new ShopApi.ShopClient(new ApiKey("k3y-1234"))).ToString(), StringComparison.Ordinal);
}
