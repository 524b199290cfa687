using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Runtime.Tests.Requests;

/// <summary>What must not leave the client, and where it must not be led.</summary>
public sealed class LeakTests
{
    [Fact]
    public void AnObjectOfNothingIsNotSent()
    {
        using var json = System.Text.Json.JsonDocument.Parse("""{"a":[]}""");

        Assert.Empty(ParameterLayout.Query("name", json.RootElement, ParameterStyle.Form, explode: false));
    }

    [Fact]
    public void ASecretThatBeginsWithAnotherIsHiddenWhole()
    {
        var secrets = new Secrets();
        secrets.Add("abcd");
        secrets.Add("abcdefgh");
        secrets.Add("ghij");

        Assert.Equal("x *** y ***", secrets.Hide("x abcdefghij y abcd"));
    }

    [Fact]
    public async Task ALineBreakInAPartsMediaTypeIsRefused()
    {
        using var server = new FakeServer(_ => FakeServer.Json("{}"));
        using var client = server.Client("https://api.example.com");

        foreach (string type in new[] { "text/plain\r\nX-Evil: 1", "text" })
        {
            await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(Calls.StartRun().Multipart(new Note(type))));
        }
    }

    [Theory]
    [InlineData("%2e%2e/%2E%2e/admin")]
    [InlineData("a/%2e")]
    [InlineData("a%2f..%2fadmin")]
    [InlineData("a%5C..%5cadmin")]
    public void DotsThatAServerWouldDecodeAreRefused(string value) =>
        Assert.Throws<ArgumentException>(() => new ApiRequest(new ApiOperation("op", "GET", "/files/{path}")).PathValue<string, StringCodec>(value, allowReserved: true));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://user@files.example/a")]
    [InlineData("http://files.example/a")]
    [InlineData("https://files.example/s3cr3t")]
    public async Task AnUnfitLocationIsNotHandedOut(string location) => await Assert.ThrowsAnyAsync<ApiException>(() => Location(location));

    [Fact]
    public async Task ALocationIsHandedOutWithoutTheKey() =>
        Assert.Equal("https://files.example/a?b=1", (await Location("https://files.example/a?key=s3cr3t&b=1")).OriginalString);

    [Fact]
    public async Task APlainHttpLocationIsHandedOutToNobodyWhoDidNotAllowIt()
    {
        using var server = new FakeServer(_ => FakeServer.Redirect("http://files.example/a"));
        using var careful = server.Client("http://localhost");
        using var careless = server.Client("http://localhost", options: new ClientOptions { AllowInsecureHttp = true });

        await Assert.ThrowsAsync<ApiException>(() => careful.SendForLocationAsync(Calls.GetRun(), null, TestContext.Current.CancellationToken));
        Assert.Equal("files.example", (await careless.SendForLocationAsync(Calls.GetRun(), null, TestContext.Current.CancellationToken)).Host);
    }

    [Fact]
    public async Task AnOperationsServerWithPlainHttpIsRefusedToAClientOfHttps()
    {
        using var server = new FakeServer(_ => FakeServer.Json("{}"));
        using var client = server.Client("https://api.example.com", options: new ClientOptions { AllowInsecureHttp = true });

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.SendAsync(At("http://files.example")));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task HeadersOfTheHttpClientDoNotGoToAnOperationsServer()
    {
        using var server = new FakeServer(_ => FakeServer.Json("{}"));
        using var http = new HttpClient(server);
        http.DefaultRequestHeaders.Authorization = new("Bearer", "s3cr3t");
        using var client = new ClientPipeline(Credential.None, new ClientOptions { HttpClient = http, BaseAddress = new("https://api.example.com") }, null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.SendAsync(At("https://files.example")));
        await client.SendAsync(At("/v2"));

        Assert.StartsWith("GET https://api.example.com/v2/op ", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    static ApiRequest At(string server) => new(new ApiOperation("op", "GET", "/op").At(server, "https://api.example.com"));

    static async Task<Uri> Location(string location)
    {
        using var server = new FakeServer(_ => FakeServer.Redirect(location));
        using var client = server.Client("https://api.example.com", new ApiKey("s3cr3t"), null, new ApiSecurity().ApiKey("scheme", ApiKeyLocation.Query, "key"));
        return await client.SendForLocationAsync(Calls.GetRun(), null, TestContext.Current.CancellationToken);
    }

    sealed class Note(string type) : IMultipartBody
    {
        public void AddTo(MultipartParts parts) => parts.Text("note", "a", type);
    }
}
