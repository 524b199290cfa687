using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>How much overlays may add to a document: copies of copies double with each action.</summary>
internal sealed class OverlayBudget
{
    private int _nodes;

    /// <summary>A copy of a value.</summary>
    /// <exception cref="JsonPathCost">All copies together become larger than a document may be.</exception>
    public JsonNode? Clone(JsonNode? value)
    {
        Charge(value);
        return value?.DeepClone();
    }

    /// <summary>The objects and lists around a node, with itself.</summary>
    public static int Depth(JsonNode? node)
    {
        int depth = 0;
        for (JsonNode? current = node; current is not null; current = current.Parent)
        {
            depth++;
        }

        return depth;
    }

    /// <summary>The objects and lists inside each other that a value is made of.</summary>
    public static int Height(JsonNode? node) => node switch
    {
        JsonObject members => 1 + members.Select(member => Height(member.Value)).DefaultIfEmpty().Max(),
        JsonArray items => 1 + items.Select(Height).DefaultIfEmpty().Max(),
        _ => 0,
    };

    /// <summary>Counts the nodes of a value that is to be copied.</summary>
    /// <exception cref="JsonPathCost">All copies together become larger than a document may be.</exception>
    public void Charge(JsonNode? node)
    {
        if (++_nodes > ReadingLimits.Nodes)
        {
            throw new JsonPathCost();
        }

        foreach (JsonPathNode child in JsonPathNode.Root(node).Children())
        {
            Charge(child.Value);
        }
    }
}
