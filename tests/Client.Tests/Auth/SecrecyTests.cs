using System.Text.Json;
using Clarifeye.Runtime;
using Client.Tests.Support;
using Runtime.Tests.Support;

namespace Client.Tests.Auth;

/// <summary>A token is sent to its server and shown nowhere.</summary>
public sealed class SecrecyTests
{
    public static TheoryData<Credential> Credentials { get; } =
    [
        new BearerToken(Journey.Token),
        new BearerToken((_, _) => new(Journey.Token)),
        new AuthorizationToken("Token", Journey.Token),
        new ApiKey(Journey.Token),
    ];

    [Theory]
    [MemberData(nameof(Credentials), DisableDiscoveryEnumeration = true)]
    public void ACredentialShowsItsKindOnly(Credential credential)
    {
        Assert.EndsWith("***", credential.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Journey.Token, DebuggerView.Of(credential), StringComparison.Ordinal);
        Assert.DoesNotContain(Journey.Token, JsonSerializer.Serialize<object>(credential), StringComparison.Ordinal);
    }

    [Fact]
    public void TheViewOfADebuggerWouldShowATokenThatIsNotHidden()
    {
        var server = new ClientOptions { BaseAddress = new("https://example.com/" + Journey.Token) };

        Assert.Contains(Journey.Token, DebuggerView.Of(server), StringComparison.Ordinal);
    }

    [Fact]
    public void TheRejectedTokenIsForTheProviderOnly() =>
        Assert.DoesNotContain(Journey.Token, DebuggerView.Of(new TokenRequest { Rejected = Journey.Token }), StringComparison.Ordinal);

    [Fact]
    public async Task AClientShowsNoTokenAfterACall()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("{}"));
        using var client = server.Generated();

        await client.GetRunAsync();

        Assert.Contains("BearerToken ***", DebuggerView.Of(client), StringComparison.Ordinal);
        Assert.DoesNotContain(Journey.Token, DebuggerView.Of(client), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "{\"error\":\"The token s3cr3t-t0ken is not valid.\"}")]
    [InlineData(500, "Traceback: Authorization: Bearer s3cr3t-t0ken")]
    [InlineData(404, "<b>s3cr3t-t0ken</b>")]
    [InlineData(200, "\"s3cr3t-t0ken\"")]
    [InlineData(200, "{\"steps\":[{\"created_at\":\"s3cr3t-t0ken\"}]}")]
    [InlineData(401, "{\"error\":\"\\u0073\\u0033cr3t-t0ken\"}")]
    public async Task AServerThatRepeatsTheTokenDoesNotBringItIntoTheException(int status, string body)
    {
        var error = await Assert.ThrowsAnyAsync<ApiException>(() => Journey.ReadRunAsync(Reply.Json(body, status)));

        string shown = $"{error} {error.Body} {error.InnerException?.Message} {(error as ApiException<ClarifeyeApi.Error>)?.Error.ErrorValue}";
        Assert.DoesNotContain(Journey.Token, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u0073\\u0033cr3t", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AConnectionThatFailsShowsNoKey()
    {
        Uri gone;
        await using (var server = await LoopbackServer.StartAsync(Reply.Empty(204)))
        {
            gone = server.Address;
        }
        using var client = new QueryKeyApi.QueryKeyClient(new ApiKey(Journey.Token), new() { BaseAddress = gone });

        var error = await Assert.ThrowsAnyAsync<Exception>(() => client.ListItemsAsync(cancellationToken: Journey.Cancellation));

        Assert.DoesNotContain(Journey.Token, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s3cr3t-t0ken\n")]
    [InlineData(" s3cr3t-t0ken")]
    [InlineData("s3cr3t-t0ken-é")]
    public void AMalformedTokenIsRefusedWithoutBeingRepeated(string token) =>
        Assert.DoesNotContain(Journey.Token, Assert.ThrowsAny<ArgumentException>(() => new BearerToken(token)).ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task AnAuthorizationHeaderOfTheCallersIsRefusedWithoutBeingRepeated()
    {
        await using var server = await LoopbackServer.StartAsync(Reply.Json("{}"));
        using var client = server.Generated();

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            client.GetRunAsync(new() { Headers = new Dictionary<string, string> { ["authorization"] = "Bearer " + Journey.Token } }));

        Assert.DoesNotContain(Journey.Token, error.ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }
}
