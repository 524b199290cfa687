using System.Buffers;
using System.Text.Json.Nodes;
using Benchmarks.Http;
using Benchmarks.Payloads;
using Benchmarks.Peers;

namespace Benchmarks.Contests;

/// <summary>Nobody wins by reading less: what a peer has read of a payload, it must be able to write again.</summary>
static class Agreement
{
    /// <exception cref="InvalidOperationException">A peer writes something else than the payload; the message says where.</exception>
    public static void Check(IEnumerable<Peer> peers)
    {
        foreach (var peer in peers)
        {
            foreach (var payload in Payload.All)
            {
                Check(peer, payload, peer.Read(payload.Utf8));
            }
        }
    }

    /// <summary>The same for what comes over HTTP.</summary>
    public static async Task CheckAsync(HttpCalls calls, Payload payload)
    {
        Check(Generated.Peer, payload, await calls.GetGeneratedAsync());
        Check(Peers.SystemTextJson.SourceGenerated.Peer, payload, (await calls.GetWithHttpClientAsync())!);
        var receipt = await calls.PostGeneratedAsync();
        if (receipt.PipelineRunId is null || receipt.PipelineRunId != (await calls.PostWithHttpClientAsync())?.PipelineRunId)
        {
            throw new InvalidOperationException("The answers to the two ways to POST differ.");
        }
    }

    static void Check(Peer peer, Payload payload, object run)
    {
        var written = new ArrayBufferWriter<byte>();
        peer.Write(run, written);
        var expected = peer.KeepsUnknowns ? JsonNode.Parse(payload.Utf8) : payload.Declared;
        if (SameJson.Difference(expected, JsonNode.Parse(written.WrittenSpan), peer.WritesNulls) is { } difference)
        {
            throw new InvalidOperationException($"{peer.Name} reads the {payload.Name} payload and writes another: {difference}");
        }
    }
}
