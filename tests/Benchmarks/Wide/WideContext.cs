using System.Text.Json.Serialization;

namespace Benchmarks.Wide;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, IncludeFields = true)]
[JsonSerializable(typeof(PlainWide20))]
[JsonSerializable(typeof(PlainWide64))]
[JsonSerializable(typeof(PlainWide300))]
sealed partial class WideContext : JsonSerializerContext;
