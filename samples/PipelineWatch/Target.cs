namespace PipelineWatch;

/// <summary>A run to watch: the API's base address, the project and the run.</summary>
sealed record Target(Uri Server, Guid Project, Guid Run);
