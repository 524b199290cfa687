using BenchmarkDotNet.Attributes;
using Benchmarks.Payloads;
using Benchmarks.Peers;

namespace Benchmarks.Full;

/// <summary>Reading each payload, by each peer.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    byte[] _utf8 = [];
    Func<byte[], object> _read = _ => new object();

    [ParamsSource(nameof(PayloadNames))]
    public string PayloadName { get; set; } = "";

    [ParamsSource(nameof(PeerNames))]
    public string PeerName { get; set; } = "";

    public static IEnumerable<string> PayloadNames => Payload.All.Select(payload => payload.Name);

    public static IEnumerable<string> PeerNames => Peer.All.Select(peer => peer.Name);

    [GlobalSetup]
    public void Prepare()
    {
        _utf8 = Payload.All.Single(payload => payload.Name == PayloadName).Utf8;
        _read = Peer.All.Single(peer => peer.Name == PeerName).Read;
    }

    [Benchmark]
    public object Read() => _read(_utf8);
}
