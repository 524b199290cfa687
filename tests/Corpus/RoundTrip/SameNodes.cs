using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Corpus.RoundTrip;

/// <summary>Nodes are the same at the same place only: two equal texts at two places are two.</summary>
internal sealed class SameNodes : IEqualityComparer<(JsonNode Value, JsonNode Schema)>
{
    public static readonly SameNodes Instance = new();

    public bool Equals((JsonNode Value, JsonNode Schema) x, (JsonNode Value, JsonNode Schema) y) => ReferenceEquals(x.Value, y.Value) && ReferenceEquals(x.Schema, y.Schema);

    public int GetHashCode((JsonNode Value, JsonNode Schema) pair) => HashCode.Combine(RuntimeHelpers.GetHashCode(pair.Value), RuntimeHelpers.GetHashCode(pair.Schema));
}
