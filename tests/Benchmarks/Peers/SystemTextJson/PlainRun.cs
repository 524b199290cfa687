namespace Benchmarks.Peers.SystemTextJson;

/// <summary>A run as a careful user would write it by hand. Members it does not declare are dropped.</summary>
sealed class PlainRun
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

    public List<PlainStep>? Steps { get; set; }

    public List<Guid>? DocumentIds { get; set; }

    public List<Guid>? ChunkIds { get; set; }

    public string? RawLogs { get; set; }
}
