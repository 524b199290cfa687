using Clarifeye.Generated.Tests;
using Generator.Tests.Support;

namespace Generator.Tests.Accepted;

/// <summary>The documents this project exists for: the provider's two, read where they are, and our own.</summary>
public sealed class ClarifeyeTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Clarifeye.Runtime;

        """;

    [Fact]
    public void OurOwnDocumentGivesAClient() => Check(Path.Combine(Places.RepositoryFolder, "specs", "clarifeye.yaml"), operations: 62, """
        using MyApp.ClarifeyeApi;

        public static class Usage
        {
            public static async Task Use(Guid project, Guid id)
            {
                using var client = new ClarifeyeClient(new BearerToken("t"), new ClientOptions { BaseAddress = ClarifeyeServers.Us });
                IReadOnlyList<Document> documents = await client.Documents.BulkUploadDocumentsAsync(project, new BulkUploadDocumentsRequest { Files = [FilePart.FromFile("a.pdf")] });
                PipelineRun run = await client.PipelineRuns.WaitForPipelineRunAsync(project, id, polling: new PollingOptions { Interval = TimeSpan.FromSeconds(1) });
                bool done = run.Status is PipelineRunStatus.Completed or PipelineRunStatus.CompletedWithWarnings;
                await foreach (PipelineRunListItem item in client.PipelineRuns.ListPipelineRunsAutoPagingAsync(project, status: PipelineRunStatus.Running))
                {
                    string? text = item.StatusText;
                }
            }
        }
        """);

    [Fact]
    public void ThereIsNothingToSayOfOurOwnDocument() => Assert.Empty(Generation.Of(Documents.Clarifeye).Messages);

    [Fact]
    public void TheProvidersPlatformDocumentGivesAClient() => Check(Shared.Require("clarifeye/clarifeye-platform.yaml"), operations: 53, """
        using MyApp.ClarifeyePlatformApi;

        public static class Usage
        {
            public static async Task Use(ClarifeyePlatformClient client, Guid project, Guid id)
            {
                PipelineRun run = await client.PipelineRuns.GetPipelineRunAsync(project, id);
                ListPipelineRunsResponse page = await client.PipelineRuns.ListPipelineRunsAsync(project);
                IReadOnlyList<PipelineRunListItem>? runs = page.Results;
                string? word = new Error().ErrorValue;
                object? refused = new ApiException<BadRequest>("op", 0, null!, null!, null, null!).Error.Value;
            }
        }
        """);

    [Fact]
    public void TheProvidersPublicDocumentGivesAClient() => Check(Shared.Require("clarifeye/clarifeye-public.yaml"), operations: 22, """
        using MyApp.ClarifeyePublicApi;

        public static class Usage
        {
            public static Type Client => typeof(ClarifeyePublicClient);
        }
        """);

    private static void Check(string path, int operations, string usage)
    {
        var generation = Generation.Of(new ClientDocument(path, File.ReadAllText(path)));

        Assert.Empty(generation.Warnings.Select(Generation.Message));
        Assert.Equal(operations, generation.Files.Values.Sum(text => text.Split("new global::Clarifeye.Runtime.ApiOperation(").Length - 1));
        ClientCompilation.Of(generation, Framework.Oldest, Usings + usage).IsClean();
        ClientCompilation.Of(generation, Framework.Current, Usings + usage).IsClean();
    }
}
