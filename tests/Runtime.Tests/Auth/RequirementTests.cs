using System.Net;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Auth;

/// <summary>Which of a client's credentials an operation gets (OpenAPI 3.1.1, section 4.8.30).</summary>
public sealed class RequirementTests
{
    static readonly ApiKey s_key = new("key", "k-1234");
    static readonly ApiKey s_app = new("app", "a-1234");
    static readonly BearerToken s_token = new("t-1234");

    [Fact]
    public async Task TheFirstAlternativeThatIsThereWholeIsTaken() =>
        Assert.Equal("app: a-1234; X-Key: k-1234", await Sent(Operation().Security("key", "user").Security("key", "app").Security("token"), s_key, s_app, s_token));

    [Fact]
    public async Task WhatAnOperationDoesNotAskForIsNotSent() => Assert.Equal("Authorization: Bearer t-1234", await Sent(Operation().Security("token"), s_key, s_app, s_token));

    [Fact]
    public async Task WithoutItsOwnAnOperationAsksForWhatTheDocumentAsksFor() => Assert.Equal("X-Key: k-1234", await Sent(Operation(), s_key, s_app, s_token));

    [Fact]
    public async Task WhereTheDocumentSaysNothingEverythingIsSent() =>
        Assert.Equal("app: a-1234; Authorization: Bearer t-1234; X-Key: k-1234", await Sent(Schemes(), Operation(), s_key, s_app, s_token));

    [Fact]
    public async Task AnAnonymousOperationGetsNone() => Assert.Equal("", await Sent(Operation().Anonymous(), s_key, s_token));

    [Fact]
    public async Task WhereItIsOptionalWhatIsThereIsSent() => Assert.Equal("X-Key: k-1234", await Sent(Operation().Anonymous().Security("key"), s_key, s_token));

    [Fact]
    public async Task WhereItIsOptionalNothingUnsuitableIsSent() => Assert.Equal("", await Sent(Operation().Anonymous().Security("key"), s_token));

    [Fact]
    public async Task WithoutAnyCredentialNothingIsAskedFor() => Assert.Equal("", await Sent(Operation().Security("key")));

    [Fact]
    public async Task AClientCertificateIsTheHandlersAffair() => Assert.Equal("Authorization: Bearer t-1234", await Sent(Operation().Security("certificate").Security("certificate", "token"), s_token));

    [Fact]
    public async Task OneTokenAnswersTwoSchemesOfItsKind() => Assert.Equal("Authorization: Bearer t-1234", await Sent(Operation().Security("token", "login"), s_token));

    [Fact]
    public async Task TwoTokensAreToldApartByTheirSchemes() =>
        Assert.Equal("Authorization: Bearer l-1234", await Sent(Operation().Security("login"), s_token.For("token"), new BearerToken("l-1234").For("login")));

    [Fact]
    public async Task ACredentialCanStandInForASchemeOfAnotherKind() => Assert.Equal("Authorization: Token x-1234", await Sent(Operation().Security("user"), new AuthorizationToken("Token", "x-1234").For("user")));

    [Fact]
    public async Task AWordThatTheDocumentDoesNotDeclareIsTakenAtTheCallersWord() => Assert.Equal("Authorization: Token x-1234", await Sent(Operation().Security("token"), new AuthorizationToken("Token", "x-1234")));

    [Fact]
    public async Task AWordThatTheDocumentDeclaresIsNoOther() =>
        Assert.Contains("new BearerToken(…)", (await Refused(Operation().Security("token"), new AuthorizationToken("basic", "x-1234"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task AKeyOfTheAuthorizationHeaderCanBeAToken() =>
        Assert.Equal("Authorization: Bearer t-1234", await Sent(new ApiSecurity().ApiKey("raw", ApiKeyLocation.Header, "Authorization").Security("raw"), Operation(), s_token));

    [Fact]
    public async Task ANameOfASchemeIsNoNameOfAPlace()
    {
        var crossed = new ApiSecurity().ApiKey("a", ApiKeyLocation.Header, "b").ApiKey("b", ApiKeyLocation.Header, "a");

        Assert.Equal("a: k-1234", await Sent(crossed, Operation(), new ApiKey("b", "k-1234")));
    }

    [Fact]
    public async Task WithoutASuitableCredentialNothingIsSentAndTheMessageSaysWhatWouldDo()
    {
        var error = await Refused(Operation().Security("key", "app").Security("user"), s_token);

        Assert.Equal(
            "getThing was not sent: the client has no credential for it. The document asks for key and app (Credential.All(new ApiKey(\"key\", …), new ApiKey(\"app\", …))), " +
            "or user (new BasicCredential(…)). Give it to the client; Credential.All takes it together with the one for other operations.",
            error.Message);
    }

    [Fact]
    public void TwoForOneSchemeAreRefused() => Assert.Contains("token", Unfit(s_token, new BearerToken("t-5678")), StringComparison.Ordinal);

    [Fact]
    public void ASchemeThatIsNotThereIsRefusedAndNotRepeated()
    {
        string message = Unfit(s_token.For("s3cr3t"));

        Assert.Contains("key (Header X-Key), app (Query app), token (bearer), login (Bearer), user (basic), certificate (client certificate)", message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", message, StringComparison.Ordinal);
    }

    [Fact]
    public void AKeyForTwoPlacesOfOneNameIsRefused() => Assert.Throws<ArgumentException>(() =>
        Pipeline(new(_ => new()), new ApiSecurity().ApiKey("a", ApiKeyLocation.Header, "key").ApiKey("c", ApiKeyLocation.Query, "key"), new ApiKey("key", "k-1234")).Dispose());

    [Fact]
    public async Task ASecondTokenIsAskedForOnlyWhereItIsSent()
    {
        int asked = 0;
        var provider = new BearerToken((_, _) => new($"t-{++asked}"));

        Assert.Equal("X-Key: k-1234", await Sent(Operation().Security("key"), s_key, provider));
        Assert.Equal(0, asked);
    }

    static ApiOperation Operation() => new("getThing", "GET", "/thing");

    static ApiSecurity Schemes() => new ApiSecurity()
        .ApiKey("key", ApiKeyLocation.Header, "X-Key").ApiKey("app", ApiKeyLocation.Query, "app")
        .Http("token", "bearer").Http("login", "Bearer").Http("user", "basic").MutualTls("certificate");

    static Task<string> Sent(ApiOperation operation, params Credential[] credentials) => Sent(Schemes().Security("key"), operation, credentials);

    /// <summary>The credentials of the request, in the order of their names.</summary>
    static async Task<string> Sent(ApiSecurity security, ApiOperation operation, params Credential[] credentials)
    {
        string sent = "";
        using var server = new FakeServer(request =>
        {
            var query = request.RequestUri!.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Replace("=", ": ", StringComparison.Ordinal));
            var headers = request.Headers.NonValidated.Where(header => !header.Key.StartsWith("Accept", StringComparison.Ordinal)).Select(header => $"{header.Key}: {header.Value}");
            sent = string.Join("; ", query.Concat(headers).Order(StringComparer.OrdinalIgnoreCase));
            return new(HttpStatusCode.NoContent);
        });
        using var client = Pipeline(server, security, credentials);
        await client.SendAsync(new ApiRequest(operation));
        return sent;
    }

    static async Task<InvalidOperationException> Refused(ApiOperation operation, params Credential[] credentials)
    {
        using var server = new FakeServer(_ => new(HttpStatusCode.NoContent));
        using var client = Pipeline(server, Schemes(), credentials);
        var error = await Calls.Throws<InvalidOperationException>(() => client.SendAsync(new ApiRequest(operation)));
        Assert.Empty(server.Requests);
        return error;
    }

    static string Unfit(params Credential[] credentials)
    {
        using var server = new FakeServer(_ => new(HttpStatusCode.NoContent));
        return Assert.Throws<ArgumentException>(() => Pipeline(server, Schemes(), credentials)).Message;
    }

    static ClientPipeline Pipeline(FakeServer server, ApiSecurity security, params Credential[] credentials) =>
        server.Client("https://api.example.com", Credential.All(credentials), null, security);
}
