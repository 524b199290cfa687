using System.Buffers;
using BenchmarkDotNet.Attributes;
using Benchmarks.Payloads;
using Benchmarks.Peers;

namespace Benchmarks.Full;

/// <summary>Writing each payload into a reused buffer, by each peer.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    readonly ArrayBufferWriter<byte> _target = new(4 * 1024 * 1024);
    object _run = new();
    Action<object, ArrayBufferWriter<byte>> _write = (_, _) => { };

    [ParamsSource(nameof(PayloadNames))]
    public string PayloadName { get; set; } = "";

    [ParamsSource(nameof(PeerNames))]
    public string PeerName { get; set; } = "";

    public static IEnumerable<string> PayloadNames => ReadBenchmarks.PayloadNames;

    public static IEnumerable<string> PeerNames => ReadBenchmarks.PeerNames;

    [GlobalSetup]
    public void Prepare()
    {
        var peer = Peer.All.Single(peer => peer.Name == PeerName);
        _run = peer.Read(Payload.All.Single(payload => payload.Name == PayloadName).Utf8);
        _write = peer.Write;
    }

    [Benchmark]
    public int Write()
    {
        _target.ResetWrittenCount();
        _write(_run, _target);
        return _target.WrittenCount;
    }
}
