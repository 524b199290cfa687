using System.Reflection;
using Clarifeye.Runtime;
using Client.Tests.MediaApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Requests;

/// <summary>An operation whose answers differ by status.</summary>
public sealed class StatusTests
{
    [Fact]
    public async Task EachSuccessHasItsBody()
    {
        Assert.True((await Answer(Reply.Json("""{"id":"a"}""")))!.TryGetOrder(out var order) && order.Id == "a");
        Assert.True((await Answer(Reply.Json("""{"after":3}""", 202)))!.TryGetJob(out var job) && job.After == 3);
        Assert.Null(await Answer(Reply.Empty(204)));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(418)]
    [InlineData(499)]
    public async Task ARangeOfErrorsIsTyped(int status) => Assert.Equal(
        "Too many.", (await Assert.ThrowsAsync<ApiException<Problem>>(() => Answer(Reply.Json("""{"title":"Too many."}""", status, "application/problem+json")))).Error.Title);

    [Theory]
    [InlineData(500)]
    [InlineData(599)]
    public async Task EveryOtherErrorIsTheDefault(int status) =>
        Assert.Equal("disk", (await Assert.ThrowsAsync<ApiException<Fault>>(() => Answer(Reply.Json("""{"fault":"disk"}""", status)))).Error.FaultValue);

    [Fact]
    public async Task AHeaderOfTheAnswerIsSeenInItsType()
    {
        long? count = null;
        var reply = new Reply(context =>
        {
            context.Response.Headers["X-Count"] = "7";
            return Reply.Json("""{"id":"a"}""").WriteAsync(context);
        });

        await Answer(reply, new RequestOptions { OnResponse = info => count = info.Header<long>("X-Count") });

        Assert.Equal(7, count);
    }

    [Fact]
    public void WhatIsDeprecatedIsObsolete() => Assert.NotNull(typeof(MediaClient).GetMethod(nameof(MediaClient.StartJobAsync))!.GetCustomAttribute<ObsoleteAttribute>());

    static async Task<StartJobResult?> Answer(Reply reply, RequestOptions? options = null)
    {
        await using var server = await LoopbackServer.StartAsync(reply);
        using var client = new MediaClient(Credential.None, server.Options());
#pragma warning disable CS0618 // a deprecated operation can still be called
        return await client.StartJobAsync(options, Journey.Cancellation);
#pragma warning restore CS0618
    }
}
