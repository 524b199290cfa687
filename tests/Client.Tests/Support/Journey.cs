using Client.Tests.ClarifeyeApi;
using Clarifeye.Runtime;
using Runtime.Tests.Support;

namespace Client.Tests.Support;

/// <summary>The generated client of the Clarifeye document, at a server on this machine.</summary>
static class Journey
{
    public const string Token = "s3cr3t-t0ken";

    public static readonly Guid Project = new("0f6b2a94-7d3e-4c18-b5a0-2e9c84f1d673");
    public static readonly Guid Run = new("a3e7195d-60c2-4f8b-9b14-c8d05e72f3a6");
    public static readonly Guid Conversation = new("b8f4c7e1-3d09-4a62-8e5b-91c6f02d7a48");

    /// <summary>The path of <see cref="Run"/> below the base address.</summary>
    public const string RunPath = "/projects/0f6b2a94-7d3e-4c18-b5a0-2e9c84f1d673/pipeline-runs/a3e7195d-60c2-4f8b-9b14-c8d05e72f3a6/";

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static ClarifeyeClient Generated(this LoopbackServer server, Credential? credential = null, TimeProvider? time = null) =>
        new(credential ?? new BearerToken(Token), server.Options(time));

    public static ClientOptions Options(this LoopbackServer server, TimeProvider? time = null) =>
        new() { BaseAddress = server.Address, TimeProvider = time ?? TimeProvider.System };

    /// <summary>The run that a server answers with <paramref name="body"/>.</summary>
    public static async Task<PipelineRun> ReadRunAsync(string body) => await ReadRunAsync(Reply.Json(body));

    public static async Task<PipelineRun> ReadRunAsync(Reply reply)
    {
        await using var server = await LoopbackServer.StartAsync(reply);
        using var client = server.Generated();
        return await client.GetRunAsync();
    }

    public static Task<PipelineRun> GetRunAsync(this ClarifeyeClient client, RequestOptions? options = null) =>
        client.PipelineRuns.GetPipelineRunAsync(Project, Run, options, Cancellation);

    public static async Task<List<T>> ToListAsync<T>(this IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items.WithCancellation(Cancellation))
        {
            list.Add(item);
        }
        return list;
    }
}
