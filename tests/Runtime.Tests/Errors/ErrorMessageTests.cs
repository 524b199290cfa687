using System.Net;
using Clarifeye.Runtime;

namespace Runtime.Tests.Errors;

public sealed class ErrorMessageTests
{
    [Theory]
    [InlineData("""{"title":"t","message":"m","detail":"d","error":"e"}""", "e")]
    [InlineData("""{"title":"t","message":"m","detail":"d"}""", "d")]
    [InlineData("""{"title":"t","message":"m"}""", "m")]
    [InlineData("""{"errors":["x"],"title":"t"}""", "t")]
    [InlineData("""{"errors":{"name":["is required"]}}""", "is required")]
    [InlineData("""{"errors":[{"message":"too long"}]}""", "too long")]
    [InlineData("""{"error":{"code":"c7","message":"wrong key"}}""", "wrong key")]
    [InlineData("""{"name":["is required"]}""", """{"name":["is required"]}""")]
    [InlineData("""{"error":null,"detail":"d"}""", "d")]
    [InlineData("""{"error":"\ud800"}""", """{"error":"\ud800"}""")]
    [InlineData("not JSON", "not JSON")]
    public void TheMessageHasTheServersWords(string body, string words) =>
        Assert.Equal($"getRun: the server answered 400 BadRequest: {words}", new ApiException("getRun", HttpStatusCode.BadRequest, body).Message);

    [Fact]
    public void LineBreaksOfAServerDoNotForgeLinesOfALog() =>
        Assert.Equal("a: the server answered 500 InternalServerError: one  two", new ApiException("a", HttpStatusCode.InternalServerError, "one\r\ntwo").Message);

    [Fact]
    public void AStatusWithoutANameIsANumber() => Assert.Equal("a: the server answered 599.", new ApiException("a", (HttpStatusCode)599).Message);

    [Fact]
    public void FakesNeedNoHeaders() => Assert.Empty(new ApiException<string>("a", HttpStatusCode.NotFound, "gone").Headers);
}
