using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task TheOthersCount()
    {
        using var client = new ShopClient(Credential.None, Answering("""["a"]""", status: HttpStatusCode.NotFound).Options);

        var error = await Assert.ThrowsAsync<ApiException<IReadOnlyList<string>>>(() => client.PingAsync());

        Assert.Equal(["a"], error.Error);
    }
}
