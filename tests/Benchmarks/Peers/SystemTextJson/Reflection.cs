using System.Buffers;
using System.Text.Json;

namespace Benchmarks.Peers.SystemTextJson;

/// <summary>System.Text.Json by reflection, dropping undeclared members.</summary>
static class Reflection
{
    static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    static readonly Utf8JsonWriter s_writer = new(new ArrayBufferWriter<byte>());

    public static Peer Peer { get; } = new("STJ reflection", static utf8 => JsonSerializer.Deserialize<PlainRun>(utf8, s_options)!, Write);

    static void Write(object run, ArrayBufferWriter<byte> target)
    {
        s_writer.Reset(target);
        JsonSerializer.Serialize(s_writer, (PlainRun)run, s_options);
        s_writer.Flush();
    }
}
