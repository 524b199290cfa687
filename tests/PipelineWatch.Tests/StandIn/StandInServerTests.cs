using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using PipelineWatch.StandIn;

namespace PipelineWatch.Tests.StandIn;

/// <summary>The stand-in seen by plain HTTP, without the generated client.</summary>
public sealed class StandInServerTests : IAsyncLifetime
{
    readonly LeapingClock _clock = new();
    readonly HttpClient _http = new();
    StandInServer _server = null!;

    string Runs => $"{_server.Target.Server}/projects/{_server.Target.Project}/pipeline-runs/";

    public async ValueTask InitializeAsync()
    {
        _server = await StandInServer.StartAsync(new ScriptedRun(DemoScript.Schedule, _clock.GetUtcNow()), _clock, CancellationToken.None);
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", StandInServer.Token);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public void ItListensOnThisMachineOnly() => Assert.Equal("127.0.0.1", _server.Target.Server.Host);

    [Fact]
    public async Task ItsPagesLinkToAnotherHostOverHttp()
    {
        var (_, first) = await Get(Runs + "?limit=5");
        var (_, second) = await Get(Runs + "?limit=5&offset=5");
        Assert.Equal(9, (int?)first["count"]);
        Assert.Equal($"http://platform.internal:8000/api/v1/projects/{_server.Target.Project}/pipeline-runs/?limit=5&offset=5", (string?)first["next"]);
        Assert.Equal(4, second["results"]?.AsArray().Count);
        Assert.Null(second["next"]);
    }

    [Fact]
    public async Task ARunHasItsStepsAndLogs()
    {
        _ = Task.Delay(TimeSpan.FromSeconds(9), _clock, CancellationToken.None); // Only moves the clock.
        var (status, run) = await Get($"{Runs}{_server.Target.Run}/");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("completed_with_warnings", (string?)run["status"]);
        Assert.Equal(12, run["steps"]?.AsArray().Count);
        Assert.Equal("""["3 of 412 amounts name no currency."]""", run["steps"]?[7]?["warnings"]?.ToJsonString());
        Assert.EndsWith("publishing: 5 tables\n", (string?)run["raw_logs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingIsSaidWithoutTheToken()
    {
        _http.DefaultRequestHeaders.Authorization = null;
        var (status, error) = await Get(Runs);
        Assert.Equal((HttpStatusCode.Unauthorized, "Authentication credentials were not provided."), (status, (string?)error["error"]));
    }

    [Theory]
    [InlineData(
        "/projects/0f6b2a94-7d3e-4c18-b5a0-2e9c84f1d663/pipeline-runs/", HttpStatusCode.Forbidden, "You do not have permission to perform this action.")]
    [InlineData("/projects/0f6b2a94-7d3e-4c18-b5a0-2e9c84f1d677/pipeline-runs/", HttpStatusCode.NotFound, "Not found.")]
    [InlineData("/projects/nonsense/pipeline-runs/", HttpStatusCode.NotFound, "Not found.")]
    [InlineData("/projects/0f6b2a94-7d3e-4c18-b5a0-2e9c84f1d600/pipeline-runs/nonsense/", HttpStatusCode.NotFound, "Not found.")]
    [InlineData("/nowhere/", HttpStatusCode.NotFound, "Not found.")]
    public async Task RefusalsAreTheServicesOwn(string path, HttpStatusCode status, string words)
    {
        var (answered, error) = await Get(_server.Target.Server + path);
        Assert.Equal((status, words), (answered, (string?)error["error"]));
    }

    async Task<(HttpStatusCode Status, JsonNode Json)> Get(string address)
    {
        using var response = await _http.GetAsync(new Uri(address));
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }
}
