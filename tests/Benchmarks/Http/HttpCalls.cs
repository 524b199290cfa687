using System.Net.Http.Json;
using Benchmarks.ClarifeyeApi;
using Benchmarks.Payloads;
using Benchmarks.Peers.SystemTextJson;
using Clarifeye.Runtime;

namespace Benchmarks.Http;

/// <summary>Whole calls over loopback: by the generated client, and as one writes them with HttpClient and System.Text.Json's source generator.</summary>
sealed class HttpCalls : IAsyncDisposable
{
    const int PostedIds = 100;

    static readonly Guid s_project = new("0f6b2a94-7d3e-4c18-b5a0-2e9c84f1d673");
    static readonly Guid s_id = new("a3e7195d-60c2-4f8b-9b14-c8d05e72f3a6");

    readonly PayloadServer _server;
    readonly ClarifeyeClient _client;
    readonly HttpClient _http;
    readonly List<Guid> _documents = Documents();
    readonly byte[] _buffer = new byte[64 * 1024];

    HttpCalls(PayloadServer server)
    {
        _server = server;
        _client = new(Credential.None, new ClientOptions { BaseAddress = server.BaseAddress });
        _http = new() { BaseAddress = server.BaseAddress };
    }

    /// <param name="payload">What every GET is answered with.</param>
    public static async Task<HttpCalls> StartAsync(Payload payload) => new(await PayloadServer.StartAsync(payload.Utf8));

    public Task<PipelineRun> GetGeneratedAsync() => _client.PipelineRuns.GetPipelineRunAsync(s_project, s_id);

    public Task<PlainRun?> GetWithHttpClientAsync() => _http.GetFromJsonAsync($"projects/{s_project}/pipeline-runs/{s_id}/", RunContext.Default.PlainRun);

    /// <summary>Receives the body and makes nothing of it: the floor of a GET.</summary>
    public async Task DrainAsync()
    {
        await using var body = await _http.GetStreamAsync(new Uri($"projects/{s_project}/pipeline-runs/{s_id}/", UriKind.Relative));
        while (await body.ReadAsync(_buffer) > 0)
        {
        }
    }

    /// <summary>Sends 100 ids and receives a small object.</summary>
    public Task<PipelineRunQueued> PostGeneratedAsync() =>
        _client.ExtractionFlows.RunExtractionFlowAsync(s_project, s_id, new RunExtractionFlowRequest { DocumentIds = _documents });

    public async Task<FlowReceipt?> PostWithHttpClientAsync()
    {
        using var response = await _http.PostAsJsonAsync(
            $"projects/{s_project}/extraction-flows/{s_id}/run/",
            new FlowRequest { DocumentIds = _documents },
            RunContext.Default.FlowRequest);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(RunContext.Default.FlowReceipt);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _http.Dispose();
        await _server.DisposeAsync();
    }

    static List<Guid> Documents()
    {
        var seeded = new Seeded(5);
        return [.. Enumerable.Range(0, PostedIds).Select(_ => Guid.Parse(seeded.Uuid()))];
    }
}
