using System.Buffers;
using Microsoft.Kiota.Serialization.Json;

namespace Benchmarks.Peers.Kiota;

/// <summary>Kiota's runtime with models as its generator emits them. It keeps undeclared members and leaves nulls out.</summary>
static class KiotaJson
{
    static readonly JsonParseNodeFactory s_nodes = new();

    public static Peer Peer { get; } = new("Kiota", Read, Write, KeepsUnknowns: true, WritesNulls: false);

    static KiotaRun Read(byte[] utf8)
    {
        using var stream = new MemoryStream(utf8);
        // Complete at once: the stream is in memory.
        var node = s_nodes.GetRootParseNodeAsync("application/json", stream).GetAwaiter().GetResult();
        return node.GetObjectValue(KiotaRun.CreateFromDiscriminatorValue)!;
    }

    static void Write(object run, ArrayBufferWriter<byte> target)
    {
        using var writer = new JsonSerializationWriter();
        writer.WriteObjectValue(null, (KiotaRun)run);
        using var content = (MemoryStream)writer.GetSerializedContent();
        target.Write(content.GetBuffer().AsSpan(0, (int)content.Length));
    }
}
