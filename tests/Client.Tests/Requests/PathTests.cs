using Clarifeye.Runtime;
using Client.Tests.ParametersApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Requests;

public sealed class PathTests
{
    [Fact]
    public async Task AnUuidAndTheTrailingSlashArriveAsTheDocumentHasThem()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("{}"));
        using var client = server.Generated();

        await client.GetRunAsync();

        Assert.Equal(("GET", "/api/v1" + Journey.RunPath), (server.Request.Method, server.Request.Target));
    }

    [Theory]
    [InlineData("plain-._~", "plain-._~")]
    [InlineData("two words", "two%20words")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a+b", "a%2Bb")]
    [InlineData("50%", "50%25")]
    [InlineData("%2e", "%252e")]
    [InlineData("Prüfung €", "Pr%C3%BCfung%20%E2%82%AC")]
    [InlineData("👍", "%F0%9F%91%8D")]
    [InlineData("?a=1#b;c", "%3Fa%3D1%23b%3Bc")]
    [InlineData("...", "...")]
    public async Task AStringIsOneSegmentWhateverItHolds(string name, string expected)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new ParametersClient(Credential.None, server.Options());

        await client.ReadFileAsync(name, cancellationToken: Journey.Cancellation);

        Assert.Equal($"/api/v1/files/{expected}/", server.Request.Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../x")]
    [InlineData(@"x\..")]
    public async Task AValueThatWouldChangeThePathIsRefusedByItsName(string name)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new ParametersClient(Credential.None, server.Options());

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => client.ReadFileAsync(name, cancellationToken: Journey.Cancellation));

        Assert.Equal("name", error.ParamName);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task EveryScalarHasItsText()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new ParametersClient(Credential.None, server.Options());

        await client.ReadValuesAsync(
            Journey.Run, long.MinValue, int.MaxValue, true, Color.GreenBlue, new(2026, 11, 3), new(2026, 11, 23, 9, 30, 0, TimeSpan.FromHours(2)), cancellationToken: Journey.Cancellation);

        Assert.Equal(
            "/api/v1/values/a3e7195d-60c2-4f8b-9b14-c8d05e72f3a6/-9223372036854775808/2147483647/true/green%2Bblue/2026-11-03/2026-11-23T09%3A30%3A00%2B02%3A00",
            server.Request.Target);
    }

    [Fact]
    public async Task AnEnumsUnknownHasNoPlaceInAPath()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new ParametersClient(Credential.None, server.Options());

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            client.ReadValuesAsync(Journey.Run, 1, 1, true, Color.Unknown, default, default, cancellationToken: Journey.Cancellation));

        Assert.Equal("color", error.ParamName);
    }

    [Fact]
    public async Task ListsAreLaidOutByTheirStyle()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new ParametersClient(Credential.None, server.Options());

        await client.ReadListsAsync(["a", "b c"], ["x", "y"], [1, 2], cancellationToken: Journey.Cancellation);

        Assert.Equal("/api/v1/lists/a,b%20c/.x.y/;matrix=1;matrix=2", server.Request.Target);
    }
}
