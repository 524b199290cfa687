using System.Runtime.Serialization;

namespace Benchmarks.Peers.Kiota;

/// <summary>Where a run stands.</summary>
enum KiotaStatus
{
    [EnumMember(Value = "pending")]
    Pending,
    [EnumMember(Value = "running")]
    Running,
    [EnumMember(Value = "completed")]
    Completed,
    [EnumMember(Value = "completed_with_warnings")]
    CompletedWithWarnings,
    [EnumMember(Value = "failed")]
    Failed,
    [EnumMember(Value = "aborted")]
    Aborted,
}
