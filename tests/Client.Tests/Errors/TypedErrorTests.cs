using System.Net;
using Clarifeye.Runtime;
using Client.Tests.ClarifeyeApi;
using Client.Tests.ShopApi;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Errors;

public sealed class TypedErrorTests
{
    [Fact]
    public async Task A404IsTypedAndTheServersWordsAreInTheMessage()
    {
        const string Body = """{"error":"There is no such pipeline run.","hint":"list them"}""";
        var error = await Assert.ThrowsAsync<ApiException<Error>>(() => Journey.ReadRunAsync(Reply.Json(Body, 404)));

        Assert.Equal("getPipelineRun: the server answered 404 NotFound: There is no such pipeline run.", error.Message);
        Assert.Equal(("There is no such pipeline run.", "\"list them\""), (error.Error.ErrorValue, error.Error.AdditionalProperties!["hint"].ToString()));
        Assert.Equal((HttpStatusCode.NotFound, "getPipelineRun", Body), (error.StatusCode, error.OperationId, error.Body));
        Assert.Equal("application/json", error.ContentHeaders.ContentType!.MediaType);
    }

    [Fact]
    public async Task AStatusWithoutADocumentedBodyHasTheServersWordsToo()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => Journey.ReadRunAsync(Reply.Json("""{"detail":"Out of disk."}""", 500)));

        Assert.Equal("getPipelineRun: the server answered 500 InternalServerError: Out of disk.", error.Message);
    }

    [Theory]
    [InlineData(422, """{"errors":["No such article."]}""", typeof(ApiException<Complaints>), "No such article.")]
    [InlineData(409, """{"title":"Sold out."}""", typeof(ApiException<Problem>), "Sold out.")]
    [InlineData(503, """{"message":"At lunch."}""", typeof(ApiException<Outage>), "At lunch.")]
    [InlineData(409, """{"message":"Another shape."}""", typeof(ApiException), "Another shape.")]
    public async Task TheMostSpecificDocumentedStatusGivesTheType(int status, string body, Type expected, string words)
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json(body, status));
        using var client = new ShopClient(Credential.None, server.Options());

        var error = await Assert.ThrowsAnyAsync<ApiException>(() => client.AddOrderAsync(new() { Article = "cup", Note = null }, cancellationToken: Journey.Cancellation));

        Assert.IsType(expected, error);
        Assert.EndsWith(words, error.Message, StringComparison.Ordinal);
    }
}
