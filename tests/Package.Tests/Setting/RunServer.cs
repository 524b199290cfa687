using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Package.Tests.Setting;

/// <summary>A server on this machine with one pipeline run.</summary>
internal sealed class RunServer : IAsyncDisposable
{
    private const string Run = """
        {
          "id": "a3e7195d-60c2-4f8b-9b14-c8d05e72f3a6",
          "created_at": "2026-11-23T09:30:01.882140Z",
          "status": "completed",
          "tables": { "chunks": "c07d5e92-46ab-4f1d-93e8-b6a2f80d1c75", "tags": null },
          "steps": [
            { "id": "0f6b2a94-7d3e-4c18-b5a0-2e9c84f1d673", "step": "parse", "status": "completed", "depends_on": [], "params": { "pages": 3 } },
            { "id": "85e2b9f3-0c6d-47a1-b8d4-9f13a7e60c5b", "step": "tag", "status": "completed_with_warnings", "depends_on": ["parse"] }
          ],
          "document_ids": ["7c1de0b4-52a9-4f0e-9d63-0a8f3b6e2c11"],
          "chunk_ids": null
        }
        """;

    private readonly WebApplication _app;

    private RunServer(WebApplication app) => _app = app;

    public string Address => $"{_app.Urls.Single()}/";

    public static async Task<RunServer> Start()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        app.MapGet("/projects/{project}/pipeline-runs/{run}/", context =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(Run, context.RequestAborted);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new RunServer(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
