using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>How many nodes a copy would add to the tree.</summary>
internal static class NodeSize
{
    /// <param name="most">Counting ends above it.</param>
    public static int Of(JsonNode? node, int most = ReadingLimits.AliasNodes) => node switch
    {
        JsonObject members => members.Aggregate(1, (size, member) => size > most ? size : size + Of(member.Value, most)),
        JsonArray list => list.Aggregate(1, (size, item) => size > most ? size : size + Of(item, most)),
        _ => 1,
    };
}
