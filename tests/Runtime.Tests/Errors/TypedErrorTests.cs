using System.Net;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Errors;

public sealed class TypedErrorTests
{
    [Fact]
    public async Task ADocumentedErrorIsTypedAndTheMessageHasTheServersWords()
    {
        var error = Assert.IsType<ApiException<ServerError>>(await ErrorOf(Reply.Json("""{"error":"No such run."}""", 404)));

        Assert.Equal("No such run.", error.Error.Error);
        Assert.Equal("getRun: the server answered 404 NotFound: No such run.", error.Message);
        Assert.Equal((HttpStatusCode.NotFound, "getRun", """{"error":"No such run."}"""), (error.StatusCode, error.OperationId, error.Body));
        Assert.Equal("application/json", error.ContentHeaders.ContentType?.MediaType);
        Assert.NotNull(error.Headers.Date);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    public async Task AnHtmlErrorKeepsStatusHeadersAndText(int status)
    {
        var error = Assert.IsType<ApiException>(await ErrorOf(Reply.Html(status)));

        Assert.Equal(status, (int)error.StatusCode);
        Assert.Equal("<html><body>Down for maintenance</body></html>", error.Body);
        Assert.Equal("text/html", error.ContentHeaders.ContentType?.MediaType);
        Assert.Contains("Down for maintenance", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEmpty401IsAPlainError()
    {
        var error = Assert.IsType<ApiException>(await ErrorOf(Reply.Empty(401)));

        Assert.Equal((HttpStatusCode.Unauthorized, ""), (error.StatusCode, error.Body));
        Assert.Equal("getRun: the server answered 401 Unauthorized.", error.Message);
    }

    [Fact]
    public async Task AnErrorOfAnotherShapeIsPlain() => Assert.IsType<ApiException>(await ErrorOf(Reply.Json("""{"detail":"x"}""", 404)));

    [Fact]
    public async Task ATruncatedErrorKeepsWhatCame()
    {
        var error = Assert.IsType<ApiException>(await ErrorOf(Reply.Truncated("""{"error":"No""", 404)));

        Assert.Equal("""{"error":"No""", error.Body);
    }

    [Fact]
    public async Task TheMostSpecificStatusWins() => Assert.IsType<ApiException<Run>>(await ErrorOf(Reply.Json("""{"name":"a"}""", 418)));

    [Fact]
    public async Task AnErrorsTextIsBounded()
    {
        var error = await ErrorOf(Reply.Json(new string('x', 1_000_000), 500));

        Assert.Equal(64 * 1024, error.Body!.Length);
        Assert.InRange(error.Message.Length, 500, 600);
    }

    static async Task<ApiException> ErrorOf(Reply reply)
    {
        await using var server = await LoopbackServer.StartAsync(reply);
        using var client = server.Client();
        return await Assert.ThrowsAnyAsync<ApiException>(() => client.GetRunAsync());
    }
}
