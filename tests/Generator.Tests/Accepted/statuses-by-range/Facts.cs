using System.Net;
using MyApp.ShopApi;

public static class Facts
{
    public static async Task AnyStatusOfTheRangeIsMeant()
    {
        using var fine = new ShopClient(Credential.None, Answering("""["a"]""", status: HttpStatusCode.Accepted).Options);
        using var refused = new ShopClient(Credential.None, Answering("""{"why":"late"}""", status: HttpStatusCode.Gone).Options);

        Assert.Equal(["a"], await fine.GetOrdersAsync());
        Assert.Equal("late", (await Assert.ThrowsAsync<ApiException<Problem>>(() => refused.GetOrdersAsync())).Error.Why);
    }
}
