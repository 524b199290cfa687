using System.Buffers;
using System.Text.Json;
using Benchmarks.Payloads;
using Benchmarks.Peers;

namespace Benchmarks.Contests;

/// <summary>Reading and writing in memory.</summary>
static class SerializationContests
{
    static readonly ArrayBufferWriter<byte> s_target = new(4 * 1024 * 1024);
    static readonly byte[] s_copy = new byte[4 * 1024 * 1024];

    static object? s_read;

    /// <summary>Reading a whole payload into objects.</summary>
    public static Contest Read(Payload payload, IReadOnlyList<Peer> peers) =>
        new("read-" + payload.Name, [.. peers.Select(peer => Reading(peer, payload))]);

    /// <summary>Writing objects into one buffer that is reused.</summary>
    public static Contest Write(Payload payload, IReadOnlyList<Peer> peers) => new("write-" + payload.Name, [.. peers.Select(peer => Writing(peer, payload))]);

    /// <summary>Reading into objects against looking at each token, and against copying the bytes.</summary>
    public static Contest Walk(Payload payload) =>
        new("walk-" + payload.Name, Reading(Generated.Peer, payload), Tokens(payload), Contender.Of("memcpy", () => payload.Utf8.CopyTo(s_copy, 0)));

    static Contender Reading(Peer peer, Payload payload) => Contender.Of(peer.Name, () => s_read = peer.Read(payload.Utf8));

    static Contender Writing(Peer peer, Payload payload)
    {
        object run = peer.Read(payload.Utf8);
        return Contender.Of(peer.Name, () =>
        {
            s_target.ResetWrittenCount();
            peer.Write(run, s_target);
        });
    }

    static Contender Tokens(Payload payload) => Contender.Of("Utf8JsonReader token walk", () =>
    {
        var reader = new Utf8JsonReader(payload.Utf8);
        while (reader.Read())
        {
        }
    });
}
