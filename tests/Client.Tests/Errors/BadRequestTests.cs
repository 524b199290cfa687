using Clarifeye.Runtime;
using Client.Tests.ClarifeyeApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Errors;

public sealed class BadRequestTests
{
    [Fact]
    public async Task OneErrorIsAnError()
    {
        var (error, _) = await CreateAsync("""{"error":"The flow has no nodes to run."}""");

        Assert.True(error.TryGetError(out var one));
        Assert.Equal("The flow has no nodes to run.", one.ErrorValue);
        Assert.False(error.TryGetValidationError(out _));
    }

    [Fact]
    public async Task ComplaintsPerFieldAreAMapOfLists()
    {
        var (error, message) = await CreateAsync("""{"agent_settings":["This id belongs to no agent.","Try another."],"name":["Too long."]}""");

        Assert.True(error.TryGetValidationError(out var complaints));
        Assert.Equal(["This id belongs to no agent.", "Try another."], complaints["agent_settings"]);
        Assert.Equal("Too long.", complaints["name"][0]);
        Assert.Contains("This id belongs to no agent.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ComplaintsAboutAFieldCalledErrorAreAMapOfLists()
    {
        var (error, _) = await CreateAsync("""{"error":["Not a sentence."]}""");

        Assert.True(error.TryGetValidationError(out var complaints));
        Assert.Equal("Not a sentence.", complaints["error"][0]);
    }

    [Fact]
    public async Task AnythingElseIsKeptAsJson()
    {
        var (error, _) = await CreateAsync("""["no"]""");

        Assert.Equal("""["no"]""", error.Match(_ => "", _ => "", unknown => unknown.ToString()));
    }

    static async Task<(BadRequest Error, string Message)> CreateAsync(string body)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json(body, 400));
        using var client = server.Generated();
        var error = await Assert.ThrowsAsync<ApiException<BadRequest>>(() =>
            client.Conversations.CreateConversationAsync(Journey.Project, new() { AgentSettings = Journey.Run }, cancellationToken: Journey.Cancellation));
        return (error.Error, error.Message);
    }
}
