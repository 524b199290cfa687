using System.Net;
using Clarifeye.Runtime;
using Client.Tests.Support;
using Microsoft.AspNetCore.Http;
using Runtime.Tests.Support;

namespace Client.Tests.Errors;

/// <summary>Whatever a body turns out to be: status, headers and text reach the caller.</summary>
public sealed class UnexpectedBodyTests
{
    const string Html = "<html><body>Down for maintenance</body></html>";

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    public async Task AnErrorInHtmlKeepsItsText(int status)
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => Journey.ReadRunAsync(WithHeader(Reply.Html(status))));

        Shows(error, status, Html, "text/html");
        Assert.Contains("Down for maintenance", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASuccessInHtmlKeepsItsText()
    {
        var error = await Assert.ThrowsAsync<UnreadableResponseException>(() => Journey.ReadRunAsync(WithHeader(Reply.Html(200))));

        Shows(error, 200, Html, "text/html");
    }

    [Fact]
    public async Task AnEmpty401IsAnApiException()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => Journey.ReadRunAsync(WithHeader(Reply.Empty(401))));

        Shows(error, 401, "", null);
        Assert.Equal("getPipelineRun: the server answered 401 Unauthorized.", error.Message);
    }

    [Fact]
    public async Task AnEmptySuccessIsUnreadable()
    {
        var error = await Assert.ThrowsAsync<UnreadableResponseException>(() => Journey.ReadRunAsync(WithHeader(Reply.Empty(200))));

        Shows(error, 200, "", null);
        Assert.Contains("empty", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATruncatedSuccessKeepsWhatCame()
    {
        var error = await Assert.ThrowsAsync<UnreadableResponseException>(() => Journey.ReadRunAsync(WithHeader(Reply.Truncated("""{"status":"runn"""))));

        Shows(error, 200, """{"status":"runn""", "application/json");
        Assert.Contains("ended too early", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATruncatedErrorKeepsWhatCame()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => Journey.ReadRunAsync(WithHeader(Reply.Truncated("""{"error":"Out o""", 500))));

        Shows(error, 500, """{"error":"Out o""", "application/json");
    }

    [Fact]
    public async Task JsonThatEndsInTheMiddleNamesThePlace()
    {
        var error = await Assert.ThrowsAsync<UnreadableResponseException>(() => Journey.ReadRunAsync(WithHeader(Reply.Json("""{"steps":[{"name":"a"},{"name":"""))));

        Shows(error, 200, """{"steps":[{"name":"a"},{"name":""", "application/json");
        Assert.Contains("$.steps[1].name", error.Message, StringComparison.Ordinal);
    }

    static Reply WithHeader(Reply reply) => new(context =>
    {
        context.Response.Headers["X-Request-Id"] = "r-17";
        return reply.WriteAsync(context);
    });

    static void Shows(ApiException error, int status, string body, string? mediaType)
    {
        Assert.Equal(((HttpStatusCode)status, body, mediaType), (error.StatusCode, error.Body, error.ContentHeaders.ContentType?.MediaType));
        Assert.Equal("r-17", Assert.Single(error.Headers.GetValues("X-Request-Id")));
    }
}
