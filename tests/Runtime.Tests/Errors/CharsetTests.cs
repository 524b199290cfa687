using System.Text;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Errors;

/// <summary>JSON in another charset than UTF-8, where a server declares it.</summary>
public sealed class CharsetTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("\"UTF-8\"")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    public async Task ItIsReadAsDeclared(string charset)
    {
        byte[] body = Encoding.GetEncoding(charset.Trim('"')).GetBytes("""{"name":"é","status":"ü"}""");
        var reply = Reply.Body(body, mediaType: $"application/json; charset={charset}");

        var run = await Read(reply);

        Assert.Equal(("é", "ü"), (run.Name, run.Status));
    }

    [Fact]
    public async Task WhatIsNotOfThatCharsetIsRefused()
    {
        byte[] body = Encoding.Unicode.GetBytes("""{"name":"x"}""");
        body[19] = 0xD8; // half of a surrogate pair

        var error = await Assert.ThrowsAsync<UnreadableResponseException>(() => Read(Reply.Body(body, mediaType: "application/json; charset=utf-16")));

        Assert.Contains("it is not valid utf-16", error.Message, StringComparison.Ordinal);
    }

    static async Task<Run> Read(Reply reply)
    {
        await using var server = await LoopbackServer.StartAsync(reply);
        using var client = server.Client();
        return await client.GetRunAsync();
    }
}
