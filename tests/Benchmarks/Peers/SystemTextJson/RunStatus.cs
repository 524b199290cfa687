using System.Text.Json.Serialization;

namespace Benchmarks.Peers.SystemTextJson;

/// <summary>Where a run stands. Its converter refuses a text that is not listed.</summary>
[JsonConverter(typeof(RunStatusConverter))]
enum RunStatus
{
    Pending,
    Running,
    Completed,
    CompletedWithWarnings,
    Failed,
    Aborted,
}
