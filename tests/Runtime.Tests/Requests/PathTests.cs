using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

public sealed class PathTests
{
    [Theory]
    [InlineData("a b", "/api/v1/runs/a%20b/")]
    [InlineData("a/b?c#d", "/api/v1/runs/a%2Fb%3Fc%23d/")]
    [InlineData("~A-z_0.9", "/api/v1/runs/~A-z_0.9/")]
    [InlineData("100%", "/api/v1/runs/100%25/")]
    [InlineData("%2e%2e", "/api/v1/runs/%252e%252e/")]
    [InlineData("é😀", "/api/v1/runs/%C3%A9%F0%9F%98%80/")]
    [InlineData("a!*'()", "/api/v1/runs/a%21%2A%27%28%29/")]
    [InlineData("...", "/api/v1/runs/.../")]
    [InlineData("a/..b/c..", "/api/v1/runs/a%2F..b%2Fc../")]
    [InlineData("a;b=..", "/api/v1/runs/a%3Bb%3D../")]
    public async Task AValueIsPercentEncodedAndTheTrailingSlashStays(string value, string target) => Assert.Equal(target, await Target("/runs/{id}/", value));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../x")]
    [InlineData("x/..")]
    [InlineData("x/./y")]
    [InlineData(@"..\x")]
    [InlineData("..;x")]
    [InlineData("x/..;y=1/z")]
    public void AValueThatWouldChangeThePathIsRefused(string value) =>
        Assert.Equal("run_id", Assert.Throws<ArgumentException>(() => Request("/runs/{run_id}/logs").Path(value)).ParamName);

    [Theory]
    [InlineData("a/../b")]
    [InlineData("a/%2E%2e")]
    [InlineData("a//b")]
    [InlineData("/a")]
    [InlineData("..;/a")]
    [InlineData("a/..;b=1")]
    [InlineData("a/..%3bb")]
    [InlineData(@"a\..")]
    public void WhereSlashesStayNoSegmentMayChangeThePath(string value) =>
        Assert.Throws<ArgumentException>(() => Request("/files/{path}").PathValue<string, StringCodec>(value, allowReserved: true));

    [Theory]
    [InlineData("/files/.{ext}", ".")]
    [InlineData("/files/.{ext}", "/x")]
    [InlineData("/files/{a}.", ".")]
    [InlineData("/files/{a}{b}", "x/.", ".")]
    [InlineData("/files/{a}.{b}", "x/", "/y")]
    public async Task ValuesAndTheTextAroundThemMakeNoSegmentThatChangesThePath(string path, params string[] values)
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => Target(path, values));

        Assert.Contains("would reach another path", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/files/.{ext}", "/api/v1/files/.gitignore", "gitignore")]
    [InlineData("/v1/./files/{id}", "/api/v1/v1/./files/a.b", "a.b")]
    [InlineData("/files/{a}.{b}", "/api/v1/files/x.y", "x", "y")]
    public async Task DotsOfTheDocumentStay(string path, string target, params string[] values) => Assert.Equal(target, await Target(path, values));

    [Fact]
    public void ANullIsRefusedByName() => Assert.Equal("run_id", Assert.Throws<ArgumentNullException>(() => Request("/runs/{run_id}/logs").Path((string)null!)).ParamName);

    [Fact]
    public void AnEmptyArrayIsRefused() => Assert.Throws<ArgumentException>(() => Request("/runs/{ids}").PathValue<IReadOnlyList<string>, ListCodec<string, StringCodec>>([]));

    [Theory]
    [InlineData("/runs", "/api/v1/runs")]
    [InlineData("/", "/api/v1/")]
    [InlineData("", "/api/v1")]
    [InlineData("runs/", "/api/v1/runs/")]
    [InlineData("/run logs/ä#", "/api/v1/run%20logs/%C3%A4%23")]
    [InlineData("/runs?fixed=1", "/api/v1/runs?fixed=1")]
    public async Task APathIsJoinedByOneSlash(string path, string target) => Assert.Equal(target, await Target(path));

    [Fact]
    public async Task EveryScalarHasItsText()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client();
        var id = Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff");

        await client.SendAsync(Request("/{a}/{b}/{c}-{d}").Path(id).Path(long.MinValue).Path(7).Path(true));

        Assert.Equal("/api/v1/6f9619ff-8b86-d011-b42d-00c04fc964ff/-9223372036854775808/7-true", server.Request.Target);
    }

    [Fact]
    public async Task AMissingValueIsAnError()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client();

        await Calls.Throws<InvalidOperationException>(() => client.SendAsync(Request("/{a}/{b}").Path(1)));
    }

    static ApiRequest Request(string path) => new(new ApiOperation("op", "GET", path));

    static async Task<string> Target(string path, params string[] values)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = server.Client();
        await client.SendAsync(values.Aggregate(Request(path), (request, value) => request.Path(value)));
        return server.Request.Target;
    }
}
