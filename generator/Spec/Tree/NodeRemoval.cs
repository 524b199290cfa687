using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Takes many members or items out at once: one by one, all behind each of them would move.</summary>
internal static class NodeRemoval
{
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
