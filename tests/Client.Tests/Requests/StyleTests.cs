using Clarifeye.Runtime;
using Client.Tests.CollectionsApi;
using Client.Tests.StylesApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Requests;

/// <summary>The table "Style Examples" of OpenAPI 3.2, byte for byte, as a generated client sends it.</summary>
public sealed class StyleTests
{
    const string Blue = "blue";

    static readonly string[] s_list = ["blue", "black", "brown"];
    static readonly Color s_color = new() { R = 100, G = 200, B = 150 };

    [Fact]
    public async Task AMatrixIsInThePath() => Assert.Equal(
        [";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
        await Paths(
            client => client.PathMatrixStringAsync(Blue), client => client.PathMatrixArrayAsync(s_list), client => client.PathMatrixObjectAsync(s_color),
            client => client.PathMatrixExplodedStringAsync(Blue), client => client.PathMatrixExplodedArrayAsync(s_list), client => client.PathMatrixExplodedObjectAsync(s_color)));

    [Fact]
    public async Task ALabelIsInThePath() => Assert.Equal(
        [".blue", ".blue,black,brown", ".R,100,G,200,B,150", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
        await Paths(
            client => client.PathLabelStringAsync(Blue), client => client.PathLabelArrayAsync(s_list), client => client.PathLabelObjectAsync(s_color),
            client => client.PathLabelExplodedStringAsync(Blue), client => client.PathLabelExplodedArrayAsync(s_list), client => client.PathLabelExplodedObjectAsync(s_color)));

    [Fact]
    public async Task TheSimpleStyleIsInThePath() => Assert.Equal(
        ["blue", "blue,black,brown", "R,100,G,200,B,150", "blue", "blue,black,brown", "R=100,G=200,B=150"],
        await Paths(
            client => client.PathSimpleStringAsync(Blue), client => client.PathSimpleArrayAsync(s_list), client => client.PathSimpleObjectAsync(s_color),
            client => client.PathSimpleExplodedStringAsync(Blue), client => client.PathSimpleExplodedArrayAsync(s_list), client => client.PathSimpleExplodedObjectAsync(s_color)));

    [Fact]
    public async Task AFormIsInTheQuery() => Assert.Equal(
        ["color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
        await Queries(
            client => client.QueryFormStringAsync(Blue), client => client.QueryFormArrayAsync(s_list), client => client.QueryFormObjectAsync(s_color),
            client => client.QueryFormExplodedStringAsync(Blue), client => client.QueryFormExplodedArrayAsync(s_list), client => client.QueryFormExplodedObjectAsync(s_color)));

    [Fact]
    public async Task DelimitersAreInTheQuery() => Assert.Equal(
        ["color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150", "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
        await Queries(
            client => client.QuerySpaceDelimitedArrayAsync(s_list), client => client.QuerySpaceDelimitedObjectAsync(s_color),
            client => client.QueryPipeDelimitedArrayAsync(s_list), client => client.QueryPipeDelimitedObjectAsync(s_color), client => client.QueryDeepObjectObjectAsync(s_color)));

    [Fact]
    public async Task TheSimpleStyleIsInAHeader() => Assert.Equal(
        ["blue", "blue,black,brown", "R,100,G,200,B,150", "blue", "blue,black,brown", "R=100,G=200,B=150"],
        await Sent(
            request => request.Header("color"),
            client => client.HeaderSimpleStringAsync(Blue), client => client.HeaderSimpleArrayAsync(s_list), client => client.HeaderSimpleObjectAsync(s_color),
            client => client.HeaderSimpleExplodedStringAsync(Blue), client => client.HeaderSimpleExplodedArrayAsync(s_list), client => client.HeaderSimpleExplodedObjectAsync(s_color)));

    [Fact]
    public async Task CookiesAreInTheirHeader() => Assert.Equal(
        ["color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"],
        await Sent(
            request => request.Header("Cookie"),
            client => client.CookieCookieStringAsync(Blue), client => client.CookieCookieArrayAsync(s_list), client => client.CookieCookieObjectAsync(s_color),
            client => client.CookieCookieExplodedStringAsync(Blue), client => client.CookieCookieExplodedArrayAsync(s_list), client => client.CookieCookieExplodedObjectAsync(s_color)));

    [Fact]
    public async Task TheFormsOfCookiesAreInTheirHeader() => Assert.Equal(
        ["color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150", "color=blue"],
        await Sent(
            request => request.Header("Cookie"),
            client => client.CookieFormStringAsync(Blue), client => client.CookieFormArrayAsync(s_list), client => client.CookieFormObjectAsync(s_color),
            client => client.CookieFormExplodedStringAsync(Blue)));

    [Fact]
    public async Task EachCollectionFormatHasItsSeparator()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new CollectionsClient(Credential.None, server.Options());
        string[] two = ["a b", "c"];

        await client.SendAsync(two, two, usual: two, ssv: two, tsv: two, piped: two, multi: two, csv2: [1, 2], ssv2: [1, 2], cancellationToken: Journey.Cancellation);

        Assert.Equal("/api/v1/a%20b,c/a%20b%7Cc?usual=a%20b,c&ssv=a%20b%20c&tsv=a%20b%09c&piped=a%20b%7Cc&multi=a%20b&multi=c", server.Request.Target);
        Assert.Equal(("1,2", "1 2"), (server.Request.Header("X-Csv"), server.Request.Header("X-Ssv")));
    }

    static Task<string[]> Paths(params Func<StylesClient, Task>[] calls) => Sent(request => request.Target.Split('/')[^1], calls);

    static Task<string[]> Queries(params Func<StylesClient, Task>[] calls) => Sent(request => request.Target.Split('?')[1], calls);

    /// <summary>A part of the request of each call.</summary>
    static async Task<string[]> Sent(Func<RecordedRequest, string?> part, params Func<StylesClient, Task>[] calls)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new StylesClient(Credential.None, server.Options());
        foreach (var call in calls)
        {
            await call(client);
        }
        return [.. server.Requests.Select(request => part(request) ?? "")];
    }
}
