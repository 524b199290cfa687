using System.Net;
using System.Text;
using MyApp.ShopApi;

public static class Facts
{
    private static readonly HttpStatusCode[] s_statuses = [HttpStatusCode.OK, HttpStatusCode.Accepted, HttpStatusCode.NonAuthoritativeInformation, HttpStatusCode.PartialContent];

    public static async Task TheStatusTellsTheBody()
    {
        var words = new List<string?>();
        foreach (HttpStatusCode status in s_statuses)
        {
            GetOrderResult? result = await Get(status);
            words.Add(result!.Match(order => "order " + order.Name, job => "job " + job.Name, text => "text", bytes => Encoding.UTF8.GetString(bytes)));
        }

        Assert.Equal(["order a", "job a", "text", """{"name":"a"}"""], words);
    }

    public static async Task AStatusWithoutABodyIsNull() => Assert.Null(await Get(HttpStatusCode.ResetContent));

    public static async Task ItIsAskedForByOneCase()
    {
        GetOrderResult? result = await Get(HttpStatusCode.Accepted);

        Assert.True(result!.TryGetJob(out Job? job));
        Assert.False(result.TryGetOrder(out _));
        Assert.Equal("a", job.Name);
    }

    public static async Task ABodyOrNoneIsAnObjectOrNull()
    {
        Assert.Equal("a", (await Put("""{"name":"a"}""", HttpStatusCode.OK))!.Name);
        Assert.Null(await Put("", HttpStatusCode.NoContent));
    }

    public static async Task AlsoOfANumber()
    {
        using var client = new ShopClient(Credential.None, Answering("5").Options);
        using var later = new ShopClient(Credential.None, Answering("", status: HttpStatusCode.Accepted).Options);

        Assert.Equal((5L, null), (await client.CountOrdersAsync(1), await later.CountOrdersAsync(1)));
    }

    private static async Task<GetOrderResult?> Get(HttpStatusCode status)
    {
        using var client = new ShopClient(Credential.None, Answering("""{"name":"a"}""", status: status).Options);
        return await client.GetOrderAsync(1);
    }

    private static async Task<Order?> Put(string body, HttpStatusCode status)
    {
        using var client = new ShopClient(Credential.None, Answering(body, status: status).Options);
        return await client.PutOrderAsync(1);
    }
}
