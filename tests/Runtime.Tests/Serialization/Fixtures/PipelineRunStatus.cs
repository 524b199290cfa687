using Clarifeye.Runtime;

namespace Runtime.Tests.Serialization.Fixtures;

public enum PipelineRunStatus
{
    Unknown = 0,
    Pending,
    Running,
    Completed,
    CompletedWithWarnings,
}

readonly struct PipelineRunStatusJson : IJsonEnum<PipelineRunStatus>
{
    static readonly JsonNames s_names = new(""","pending":,"running":,"completed":,"completed_with_warnings":"""u8);

    static JsonNames IJsonEnum<PipelineRunStatus>.Names => s_names;
}
