using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Takes nodes out of what holds them.</summary>
internal sealed class OverlayRemoval(OverlayOrigins origins)
{
    public void Remove(IEnumerable<JsonPathNode> nodes, Action refuseRoot)
    {
        foreach (IGrouping<JsonNode?, JsonPathNode> held in nodes.GroupBy(node => node.Parent))
        {
            switch (held.Key)
            {
                case JsonObject members:
                    HashSet<string> keys = [.. held.Select(node => node.Key)];
                    members.RemoveAll(keys);
                    origins.RemoveMembers(members, keys);
                    break;
                case JsonArray items:
                    HashSet<int> indexes = [.. held.Select(node => node.Index)];
                    origins.RemoveItems(items, indexes);
                    items.RemoveAll(indexes);
                    break;
                default:
                    refuseRoot();
                    break;
            }
        }
    }
}
