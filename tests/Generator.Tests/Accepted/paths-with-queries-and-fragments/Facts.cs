using System.Net;
using Generator.Tests.Support;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task AFragmentTellsOperationsApartAndIsNotSent() => Assert.Equal("POST /v1/token", (await Sent(client => client.RefreshTokenAsync())).Line);

    public static async Task AFixedQueryStays() => Assert.Equal("GET /v1/orders?beta=true&page=2", (await Sent(client => client.ListBetaAsync(page: 2))).Line);

    public static async Task AParameterInAFixedQueryIsSentOnce() => Assert.Equal("GET /v1/sum?b=2&a=1", (await Sent(client => client.SumAsync(a: 1, b: 2))).Line);

    public static async Task OnePathMayHaveTwoTemplates()
    {
        Assert.Equal("GET /v1/orders/1", (await Sent(client => client.GetOrderAsync(1))).Line);
        Assert.Equal("DELETE /v1/orders/2", (await Sent(client => client.DeleteOrderAsync(2))).Line);
    }

    private static async Task<Recorder> Sent(Func<ShopClient, Task> call)
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await call(client);
        return server;
    }
}
