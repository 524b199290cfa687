using Benchmarks.Peers.SystemTextJson;

namespace Benchmarks.Peers.Newtonsoft;

/// <summary>A run for Newtonsoft.Json. Members it does not declare are dropped.</summary>
sealed class NewtonsoftRun
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

    public List<NewtonsoftStep>? Steps { get; set; }

    public List<Guid>? DocumentIds { get; set; }

    public List<Guid>? ChunkIds { get; set; }

    public string? RawLogs { get; set; }
}
