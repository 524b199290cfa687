using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Takes many members or items out at once: one by one, all behind each of them would move.</summary>
internal static class NodeRemoval
{
    /// <summary>Takes nodes out of where they stand.</summary>
    public static void Remove(HashSet<JsonObject> nodes)
    {
        foreach (IGrouping<JsonNode, JsonObject> siblings in nodes.Where(node => node.Parent is not null).GroupBy(node => node.Parent!).ToList())
        {
            if (siblings.Key is JsonArray list)
            {
                RemoveAll(list, new HashSet<int>(Enumerable.Range(0, list.Count).Where(i => list[i] is JsonObject item && nodes.Contains(item))));
            }
            else if (siblings.Key is JsonObject parent)
            {
                RemoveAll(parent, new HashSet<string>(parent.Where(member => member.Value is JsonObject value && nodes.Contains(value)).Select(member => member.Key), StringComparer.Ordinal));
            }
        }
    }

    public static void RemoveAll(this JsonObject members, ICollection<string> keys)
    {
        if (keys.Count > 0)
        {
            List<KeyValuePair<string, JsonNode?>> kept = [.. members.Where(member => !keys.Contains(member.Key))];
            members.Clear();
            kept.ForEach(members.Add);
        }
    }

    public static void RemoveAll(this JsonArray items, ICollection<int> indexes)
    {
        if (indexes.Count > 0)
        {
            List<JsonNode?> kept = [.. items.Where((_, i) => !indexes.Contains(i))];
            items.Clear();
            kept.ForEach(items.Add);
        }
    }
}
