using Benchmarks.Peers.SystemTextJson;
using Newtonsoft.Json.Linq;

namespace Benchmarks.Peers.Newtonsoft;

/// <summary>One step of a <see cref="NewtonsoftRun"/>.</summary>
sealed class NewtonsoftStep
{
    public Guid? Id { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public string? Step { get; set; }

    public string? Name { get; set; }

    public RunStatus? Status { get; set; }

    public Dictionary<string, Guid?>? Inputs { get; set; }

    public Dictionary<string, Guid?>? Outputs { get; set; }

    public JToken? Warnings { get; set; }

    public List<string>? DependsOn { get; set; }

    public JToken? Params { get; set; }

    public Guid? TagExtractorId { get; set; }

    public Guid? ObjectExtractorId { get; set; }

    public Guid? ChunksExtractorId { get; set; }
}
