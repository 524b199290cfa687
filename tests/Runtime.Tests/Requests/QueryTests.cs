using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

public sealed class QueryTests
{
    [Fact]
    public async Task ValuesAreEncodedInTheirOrderAndNullsLeftOut()
    {
        var request = Calls.ListRuns().Query("a b", "c&d=e+f").Query("none", (string?)null).Query("n", 5L).Query("i", (int?)null).Query("yes", true)
            .Query("id", Guid.Empty).Query("empty", "");

        Assert.Equal("/api/v1/runs/?a%20b=c%26d%3De%2Bf&n=5&yes=true&id=00000000-0000-0000-0000-000000000000&empty=", await Target(request));
    }

    [Fact]
    public async Task AnArrayIsRepeated() => Assert.Equal("/api/v1/runs/?id=a%2Cb&id=c", await Target(Strings("id", ["a,b", "c"], explode: true)));

    [Fact]
    public async Task AnArrayIsJoinedWhenNotExploded() => Assert.Equal("/api/v1/runs/?id=a%2Cb,c", await Target(Strings("id", ["a,b", "c"], explode: false)));

    [Fact]
    public async Task AnEmptyArrayIsLeftOut() => Assert.Equal("/api/v1/runs/", await Target(Strings("id", [], explode: true)));

    [Fact]
    public async Task ANullValueIsLeftOut() =>
        Assert.Equal("/api/v1/runs/", await Target(Calls.ListRuns().QueryValue<double?, NullableCodec<double, DoubleCodec>>("x", null)));

    [Fact]
    public async Task AQueryFollowsOneThatThePathHas()
    {
        var request = new ApiRequest(new ApiOperation("op", "GET", "/runs?fixed=1")).Query("more", "2");

        Assert.Equal("/api/v1/runs?fixed=1&more=2", await Target(request));
    }

    static ApiRequest Strings(string name, IReadOnlyList<string> values, bool explode) =>
        Calls.ListRuns().QueryValue<IReadOnlyList<string>, ListCodec<string, StringCodec>>(name, values, ParameterStyle.Form, explode);

    static async Task<string> Target(ApiRequest request)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client();
        await client.SendAsync(request);
        return server.Request.Target;
    }
}
