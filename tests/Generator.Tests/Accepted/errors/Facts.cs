using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task EachStatusHasItsType()
    {
        Assert.Equal("no", (await Failure<ApiException<Error>>(401, """{"error":"no"}""")).Error.ErrorValue);
        Assert.Equal("gone", (await Failure<ApiException<Missing>>(404, """{"detail":"gone"}""")).Error.Detail);
        Assert.Equal("bad", (await Failure<ApiException<ListOrders5xxError>>(503, """{"title":"bad"}""")).Error.Title);
        Assert.Equal("a", (await Failure<ApiException<IReadOnlyList<string>>>(418, """["a"]""")).Error[0]);
    }

    public static async Task AnUnexpectedBodyIsKeptAsText() => Assert.Equal("<html>", (await Failure<ApiException>(401, "<html>")).Body);

    private static async Task<T> Failure<T>(int status, string body)
        where T : Exception
    {
        using var client = new ShopClient(Credential.None, Answering(body, status: (HttpStatusCode)status).Options);
        return await Assert.ThrowsAsync<T>(() => client.ListOrdersAsync());
    }
}
