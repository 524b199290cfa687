using System.Text.Json;
using System.Text.Json.Serialization;

namespace Benchmarks.Peers.SystemTextJson;

/// <summary>As <see cref="PlainRun"/>, but members it does not declare are kept.</summary>
sealed class KeepingRun
{
    public Guid? Id { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public RunStatus? Status { get; set; }

    public Guid? Project { get; set; }

    public string? PipelineName { get; set; }

    public string? Mode { get; set; }

    public string? CeleryTaskId { get; set; }

    public Guid? User { get; set; }

    public Dictionary<string, Guid?>? Tables { get; set; }

    public List<KeepingStep>? Steps { get; set; }

    public List<Guid>? DocumentIds { get; set; }

    public List<Guid>? ChunkIds { get; set; }

    public string? RawLogs { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}
