using BenchmarkDotNet.Attributes;
using Benchmarks.Http;
using Benchmarks.Payloads;

namespace Benchmarks.Full;

/// <summary>Calls over loopback to a server in this process; what is allocated includes the server's part.</summary>
[MemoryDiagnoser]
public class HttpBenchmarks
{
    HttpCalls? _calls;

    [Params("medium", "large")]
    public string PayloadName { get; set; } = "";

    [GlobalSetup]
    public async Task PrepareAsync() => _calls = await HttpCalls.StartAsync(Payload.All.Single(payload => payload.Name == PayloadName));

    [GlobalCleanup]
    public async Task StopAsync() => await Calls.DisposeAsync();

    [Benchmark]
    public async Task<object> GetGenerated() => await Calls.GetGeneratedAsync();

    [Benchmark(Baseline = true)]
    public async Task<object?> GetFromJsonAsync() => await Calls.GetWithHttpClientAsync();

    [Benchmark]
    public Task GetAndDrain() => Calls.DrainAsync();

    [Benchmark]
    public async Task<object> PostGenerated() => await Calls.PostGeneratedAsync();

    [Benchmark]
    public async Task<object?> PostAsJsonAsync() => await Calls.PostWithHttpClientAsync();

    HttpCalls Calls => _calls ?? throw new InvalidOperationException("The server has not been started.");
}
