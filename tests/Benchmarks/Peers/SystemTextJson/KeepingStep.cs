using System.Text.Json;
using System.Text.Json.Serialization;

namespace Benchmarks.Peers.SystemTextJson;

/// <summary>One step of a <see cref="KeepingRun"/>.</summary>
sealed class KeepingStep
{
    public Guid? Id { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public string? Step { get; set; }

    public string? Name { get; set; }

    public RunStatus? Status { get; set; }

    public Dictionary<string, Guid?>? Inputs { get; set; }

    public Dictionary<string, Guid?>? Outputs { get; set; }

    public JsonElement? Warnings { get; set; }

    public List<string>? DependsOn { get; set; }

    public JsonElement? Params { get; set; }

    public Guid? TagExtractorId { get; set; }

    public Guid? ObjectExtractorId { get; set; }

    public Guid? ChunksExtractorId { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
