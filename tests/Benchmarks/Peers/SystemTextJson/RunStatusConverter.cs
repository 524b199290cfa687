using System.Text.Json;
using System.Text.Json.Serialization;

namespace Benchmarks.Peers.SystemTextJson;

/// <summary>Enums as their names in snake case: the library's own converter, which needs a type of ours to take its naming policy.</summary>
sealed class RunStatusConverter() : JsonStringEnumConverter<RunStatus>(JsonNamingPolicy.SnakeCaseLower);
