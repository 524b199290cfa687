using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Benchmarks.Payloads;

namespace Benchmarks.Full;

/// <summary>What nobody who makes objects of a payload is expected to beat: looking at each token of it, and copying its bytes.</summary>
public class FloorBenchmarks
{
    readonly byte[] _copy = new byte[4 * 1024 * 1024];
    byte[] _utf8 = [];

    [ParamsSource(nameof(PayloadNames))]
    public string PayloadName { get; set; } = "";

    public static IEnumerable<string> PayloadNames => ReadBenchmarks.PayloadNames;

    [GlobalSetup]
    public void Prepare() => _utf8 = Payload.All.Single(payload => payload.Name == PayloadName).Utf8;

    [Benchmark]
    public long WalkTokens()
    {
        var reader = new Utf8JsonReader(_utf8);
        while (reader.Read())
        {
        }
        return reader.BytesConsumed;
    }

    [Benchmark]
    public void Memcpy() => _utf8.CopyTo(_copy, 0);
}
