namespace Benchmarks.Peers.SystemTextJson;

/// <summary>The answer to a <see cref="FlowRequest"/>.</summary>
sealed class FlowReceipt
{
    public string? Message { get; set; }

    public Guid? PipelineRunId { get; set; }
}
