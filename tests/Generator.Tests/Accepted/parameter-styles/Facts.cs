using System.Net;
using Generator.Tests.Support;
using MyApp.ShopApi;

public static class Facts
{
    private static readonly Size s_size = new() { W = 1, H = 2 };

    public static async Task PathsHaveTheirStyles() =>
        Assert.Equal("GET /v1/a/w=1,h=2/.x,y/;w=1;h=2", (await Sent(client => client.InPathsAsync(s_size, ["x", "y"], s_size))).Line);

    public static async Task ReservedCharactersStayWhereTheDocumentAllowsThemButNeverEndTheQuery() =>
        Assert.Equal("GET /v1/queries?where=a/b:c?d=%7Be%7D%23f", (await Sent(client => client.InQueriesAsync(where: "a/b:c?d={e}#f"))).Line);

    public static async Task DeepObjectsGoToAnyDepth()
    {
        var filter = new Filter { Colour = "red", Size = s_size, Tags = ["a", "b"], Parts = [s_size, new() { W = 3 }] };

        string query = Uri.UnescapeDataString((await Sent(client => client.InQueriesAsync(deep: filter))).Line!);

        Assert.Equal("GET /v1/queries?deep[colour]=red&deep[size][w]=1&deep[size][h]=2&deep[tags][]=a&deep[tags][]=b&deep[parts][0][w]=1&deep[parts][0][h]=2&deep[parts][1][w]=3", query);
    }

    public static async Task AListInThatStyleHasBrackets() => Assert.Equal("GET /v1/queries?expand%5B%5D=a&expand%5B%5D=b", (await Sent(client => client.InQueriesAsync(expand: ["a", "b"]))).Line);

    public static async Task AUnionIsLaidOutAsItsCase()
    {
        Assert.Equal("GET /v1/queries?created%5Bw%5D=1&created%5Bh%5D=2", (await Sent(client => client.InQueriesAsync(created: s_size))).Line);
        Assert.Equal("GET /v1/queries?created=5", (await Sent(client => client.InQueriesAsync(created: 5))).Line);
    }

    public static async Task ListsHaveTheirSeparators() =>
        Assert.Equal("GET /v1/queries?spaced=a%20b&piped=a%7Cb", (await Sent(client => client.InQueriesAsync(spaced: ["a", "b"], piped: ["a", "b"]))).Line);

    public static async Task AnyValueAndMapsAreParameters()
    {
        Assert.Equal("GET /v1/queries?w=1&h=2&any=1,2&x=7".Replace("any=1,2", "any=1&any=2", StringComparison.Ordinal), (await Sent(client =>
            client.InQueriesAsync(size: s_size, any: RawJson.Parse("[1,2]"), map: new Dictionary<string, long> { ["x"] = 7 }))).Line);
    }

    public static async Task AnEmptyTextIsAnEmptyValue() => Assert.Equal("GET /v1/queries?empty=", (await Sent(client => client.InQueriesAsync(empty: ""))).Line);

    public static async Task HeadersTakeListsAndObjects()
    {
        var headers = (await Sent(client => client.InHeadersAsync(list: ["a", "b c"], size: s_size, exploded: s_size))).Request!.Headers.NonValidated;

        Assert.Equal(("a,b c", "w,1,h,2", "w=1,h=2"), (headers["X-List"].ToString(), headers["X-Size"].ToString(), headers["X-Exploded"].ToString()));
    }

    public static async Task APathMayHaveSlashesWhereTheDocumentAllowsThemButNoOtherPath()
    {
        Assert.Equal("GET /v1/files/a/b%3Fc", (await Sent(client => client.GetFileAsync("a/b?c"))).Line);
        await Assert.ThrowsAsync<ArgumentException>(() => Sent(client => client.GetFileAsync("a/../b")));
    }

    private static async Task<Recorder> Sent(Func<ShopClient, Task> call)
    {
        var server = Answering("", status: HttpStatusCode.NoContent);
        using var client = new ShopClient(Credential.None, server.Options);
        await call(client);
        return server;
    }
}
