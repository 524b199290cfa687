using System.Buffers;
using System.Text.Json;

namespace Benchmarks.Peers.SystemTextJson;

/// <summary>
/// System.Text.Json with its source generator, dropping undeclared members: the peer of every ratio. It writes through its fast path with
/// a writer and a buffer that are reused, which is the fastest it offers.
/// </summary>
static class SourceGenerated
{
    static readonly Utf8JsonWriter s_writer = new(new ArrayBufferWriter<byte>());

    public static Peer Peer { get; } = new("STJ source-gen", static utf8 => JsonSerializer.Deserialize(utf8, RunContext.Default.PlainRun)!, Write);

    static void Write(object run, ArrayBufferWriter<byte> target)
    {
        s_writer.Reset(target);
        JsonSerializer.Serialize(s_writer, (PlainRun)run, RunContext.Default.PlainRun);
        s_writer.Flush();
    }
}
