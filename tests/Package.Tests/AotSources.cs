namespace Package.Tests;

/// <summary>One request in three programs: with the generated client, with a model written by hand, and without reading the answer at all.</summary>
internal static class AotSources
{
    public const string Generated = """
        using Clarifeye.Runtime;
        using Generated.ClarifeyeApi;

        using var client = new ClarifeyeClient(new BearerToken("t"), new ClientOptions { BaseAddress = new Uri(args[0]) });
        PipelineRun run = await client.PipelineRuns.GetPipelineRunAsync(Guid.Empty, Guid.Empty);
        Console.WriteLine($"{run.Status} {run.Steps?.Count}");
        """;

    /// <summary>The same types by the client's resolver: a whole document, and inside a type of the user's own.</summary>
    public const string Serialized = """
        global using Serialized.ClarifeyeApi;
        using System.Text.Encodings.Web;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;

        var options = new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(ClarifeyeJson.Resolver, MyContext.Default),
        };
        var runs = (JsonTypeInfo<PipelineRun>)options.GetTypeInfo(typeof(PipelineRun));
        var snapshots = (JsonTypeInfo<Snapshot>)options.GetTypeInfo(typeof(Snapshot));
        const string Run = "{\"created_at\":\"2026-11-23T09:30:01.5+02:00\",\"status\":\"paused\",\"steps\":[{\"name\":\"a\",\"x\":null}],\"y\":[1.0]}";
        const string Both = $"{{\"Run\":{Run},\"Status\":\"running\"}}";
        Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(Run, runs)!, runs) == Run);
        Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(Both, snapshots)!, snapshots) == Both);

        class Snapshot
        {
            public required PipelineRun Run { get; set; }
            public PipelineRunStatus? Status { get; set; }
        }

        [JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
        [JsonSerializable(typeof(Snapshot))]
        partial class MyContext : JsonSerializerContext;
        """;

    /// <summary>Knows the same members, and nothing of unlisted values, undeclared properties, presence, errors or compression.</summary>
    public const string ByHand = """
        using System.Net.Http.Headers;
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Text.Json.Serialization;

        using var client = new HttpClient { BaseAddress = new Uri(args[0]) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "t");
        Run? run = await client.GetFromJsonAsync($"projects/{Guid.Empty}/pipeline-runs/{Guid.Empty}/", Json.Default.Run);
        Console.WriteLine($"{run!.Status} {run.Steps?.Count}");

        [JsonConverter(typeof(JsonStringEnumConverter<Status>))]
        enum Status
        {
            [JsonStringEnumMemberName("pending")] Pending,
            [JsonStringEnumMemberName("running")] Running,
            [JsonStringEnumMemberName("completed")] Completed,
            [JsonStringEnumMemberName("completed_with_warnings")] CompletedWithWarnings,
            [JsonStringEnumMemberName("failed")] Failed,
            [JsonStringEnumMemberName("aborted")] Aborted,
        }

        class Step
        {
            public Guid? Id { get; set; }
            public DateTimeOffset? CreatedAt { get; set; }
            public DateTimeOffset? UpdatedAt { get; set; }
            [JsonPropertyName("step")] public string? StepType { get; set; }
            public string? Name { get; set; }
            public Status? Status { get; set; }
            public Dictionary<string, Guid?>? Inputs { get; set; }
            public Dictionary<string, Guid?>? Outputs { get; set; }
            public JsonElement? Warnings { get; set; }
            public List<string>? DependsOn { get; set; }
            public JsonElement? Params { get; set; }
            public Guid? TagExtractorId { get; set; }
            public Guid? ObjectExtractorId { get; set; }
            public Guid? ChunksExtractorId { get; set; }
        }

        class Run
        {
            public Guid? Id { get; set; }
            public DateTimeOffset? CreatedAt { get; set; }
            public DateTimeOffset? UpdatedAt { get; set; }
            public Status? Status { get; set; }
            public Guid? Project { get; set; }
            public string? PipelineName { get; set; }
            public string? Mode { get; set; }
            public string? CeleryTaskId { get; set; }
            public Guid? User { get; set; }
            public Dictionary<string, Guid?>? Tables { get; set; }
            public List<Step>? Steps { get; set; }
            public List<Guid>? DocumentIds { get; set; }
            public List<Guid>? ChunkIds { get; set; }
            public string? RawLogs { get; set; }
        }

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
        [JsonSerializable(typeof(Run))]
        partial class Json : JsonSerializerContext;
        """;

    public const string HttpAlone = """
        using var client = new HttpClient { BaseAddress = new Uri(args[0]) };
        Console.WriteLine((await client.GetStringAsync($"projects/{Guid.Empty}/pipeline-runs/{Guid.Empty}/")).Length);
        """;
}
