using Benchmarks.ClarifeyeApi;
using Clarifeye.Runtime;

namespace Benchmarks.Peers;

/// <summary>What this repository generates for the document: undeclared members are kept at all times.</summary>
static class Generated
{
    public static Peer Peer { get; } = new(
        "generated",
        static utf8 => ApiJson.Read<PipelineRun>(utf8),
        static (run, target) => ApiJson.Write((PipelineRun)run, target),
        KeepsUnknowns: true);
}
