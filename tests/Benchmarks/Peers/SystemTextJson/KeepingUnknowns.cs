using System.Buffers;
using System.Text.Json;

namespace Benchmarks.Peers.SystemTextJson;

/// <summary>System.Text.Json with its source generator and extension data: it keeps what the generated types keep.</summary>
static class KeepingUnknowns
{
    static readonly Utf8JsonWriter s_writer = new(new ArrayBufferWriter<byte>());

    public static Peer Peer { get; } =
        new("STJ source-gen, unknowns kept", static utf8 => JsonSerializer.Deserialize(utf8, RunContext.Default.KeepingRun)!, Write, KeepsUnknowns: true);

    static void Write(object run, ArrayBufferWriter<byte> target)
    {
        s_writer.Reset(target);
        JsonSerializer.Serialize(s_writer, (KeepingRun)run, RunContext.Default.KeepingRun);
        s_writer.Flush();
    }
}
