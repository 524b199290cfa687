namespace Benchmarks.Peers.SystemTextJson;

/// <summary>The body of the POST that asks for a run of an extraction flow.</summary>
sealed class FlowRequest
{
    public List<Guid>? DocumentIds { get; set; }
}
