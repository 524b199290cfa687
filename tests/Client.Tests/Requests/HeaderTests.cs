using Clarifeye.Runtime;
using Client.Tests.ParametersApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Requests;

public sealed class HeaderTests
{
    [Fact]
    public async Task EveryKindOfValueArrivesAsItIs()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new ParametersClient(Credential.None, server.Options());

        await client.SendHeadersAsync(Journey.Run, 7, true, Color.GreenBlue, ["a", "b c"], "\"v1\"", cancellationToken: Journey.Cancellation);

        Assert.Equal("a3e7195d-60c2-4f8b-9b14-c8d05e72f3a6", server.Request.Header("X-Trace-Id"));
        Assert.Equal("7", server.Request.Header("X-Count"));
        Assert.Equal("true", server.Request.Header("X-Dry-Run"));
        Assert.Equal("green+blue", server.Request.Header("X-Color"));
        Assert.Equal("a,b c", server.Request.Header("X-Tags"));
        Assert.Equal("\"v1\"", server.Request.Header("If-Match"));
    }

    [Fact]
    public async Task WhatIsNotGivenIsNotSent()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new ParametersClient(Credential.None, server.Options());

        await client.SendHeadersAsync(Journey.Run, cancellationToken: Journey.Cancellation);

        Assert.Equal(["Accept", "Accept-Encoding", "Host", "X-Trace-Id"], server.Request.Headers.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ALineBreakBeginsNoOtherHeader()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Empty(204));
        using var client = new ParametersClient(Credential.None, server.Options());

        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.SendHeadersAsync(Journey.Run, ifMatch: "a\r\nX-Evil: 1", cancellationToken: Journey.Cancellation));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task AnImpersonatedAddressTravelsInItsHeader()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("{}", 201));
        using var client = server.Generated();

        await client.Conversations.CreateConversationAsync(Journey.Project, new() { AgentSettings = Journey.Run }, "ana@example.com", cancellationToken: Journey.Cancellation);

        Assert.Equal("ana@example.com", server.Request.Header("X-Impersonate-Email"));
        Assert.Equal("application/json", server.Request.Header("Accept"));
    }
}
