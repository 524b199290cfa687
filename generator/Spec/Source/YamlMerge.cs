using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>The merge key of YAML 1.1 (<c>&lt;&lt;: *defaults</c>), which many still write: its members come after the object's own, and never in place of them.</summary>
internal static class YamlMerge
{
    /// <param name="merged">Objects, or lists of them; of two the first wins.</param>
    public static void Apply(JsonNode node, List<JsonNode?>? merged)
    {
        foreach (JsonObject source in (merged ?? []).SelectMany(value => value is JsonArray list ? list.AsEnumerable() : [value]).OfType<JsonObject>())
        {
            foreach (KeyValuePair<string, JsonNode?> member in source)
            {
                if (node is JsonObject members && !members.ContainsKey(member.Key))
                {
                    members.Add(member.Key, member.Value?.DeepClone());
                }
            }
        }
    }
}
