using System.Text;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Errors;

public sealed class SecretsTests
{
    const string Secret = "s3cr3t/t0ken+with==";

    [Theory]
    [InlineData("""{"error":"bad token s3cr3t/t0ken+with=="}""", 404)]
    [InlineData("""{"error":"bad token s3cr3t\/t0ken\u002Bwith=="}""", 404)]
    [InlineData("""{"detail":"bad token s3cr3t\/t0ken+with=="}""", 404)]
    [InlineData("<p>s3cr3t%2Ft0ken%2Bwith%3D%3D</p>", 500)]
    [InlineData("<p>s3cr3t&#x2F;t0ken&#43;with==</p>", 500)]
    [InlineData("s3cr3t/t0ken+with==", 200)]
    [InlineData("""{"name":{"s3cr3t/t0ken+with==":1}}""", 200)]
    [InlineData("""{"name":"a","status":["s3cr3t/t0ken+with=="]}""", 200)]
    public async Task ATokenThatAServerRepeatsIsInNoException(string body, int status)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json(body, status));
        using var client = server.Client(new BearerToken(Secret));

        var error = await Assert.ThrowsAnyAsync<ApiException>(() => client.GetRunAsync());

        foreach (string text in new[] { error.ToString(), error.Body!, (error as ApiException<ServerError>)?.Error.Error ?? "" })
        {
            Assert.DoesNotContain("s3cr3t", text, StringComparison.Ordinal);
        }
        Assert.Contains("***", error.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATokenCutOffAtTheEndOfTheTextIsHidden()
    {
        byte[] body = Encoding.ASCII.GetBytes(new string('x', (64 * 1024) - 10) + Secret);
        await using var server = await LoopbackServer.StartAsync(Reply.Body(body, 500, "text/plain"));
        using var client = server.Client(new BearerToken(Secret));

        var error = await Assert.ThrowsAnyAsync<ApiException>(() => client.GetRunAsync());

        Assert.EndsWith("xxx***", error.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATokenInAnEventIsInNoException()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Events($"data: {Secret}\n\n"));
        using var client = server.Client(new BearerToken(Secret));

        var error = await Assert.ThrowsAnyAsync<ApiException>(
            () => client.SendForEvents<Run, ObjectCodec<Run>>(Calls.GetRun(), null, TestContext.Current.CancellationToken).ToListAsync());

        Assert.DoesNotContain("s3cr3t", error.ToString() + error.Body, StringComparison.Ordinal);
    }
}
