using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Takes nodes out of what holds them.</summary>
internal sealed class OverlayRemoval(OverlayOrigins origins)
{
    public void Remove(IEnumerable<JsonPathNode> nodes, Action refuseRoot)
    {
        // From the end of each list on: indexes before it stay what they are.
        foreach (JsonPathNode node in nodes.OrderByDescending(node => node.Index))
        {
            switch (node.Parent)
            {
                case JsonObject members:
                    members.Remove(node.Key);
                    origins.RemoveMember(members, node.Key);
                    break;
                case JsonArray items:
                    origins.RemoveItem(items, node.Index);
                    items.RemoveAt(node.Index);
                    break;
                default:
                    refuseRoot();
                    break;
            }
        }
    }
}
