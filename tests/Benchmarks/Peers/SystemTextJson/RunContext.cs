using System.Text.Json.Serialization;

namespace Benchmarks.Peers.SystemTextJson;

/// <summary>The source generator's code for both models: metadata for reading, its fast path for writing.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PlainRun))]
[JsonSerializable(typeof(KeepingRun))]
[JsonSerializable(typeof(FlowRequest))]
[JsonSerializable(typeof(FlowReceipt))]
sealed partial class RunContext : JsonSerializerContext;
