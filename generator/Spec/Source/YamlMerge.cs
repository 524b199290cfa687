using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>The merge key of YAML 1.1 (<c>&lt;&lt;: *defaults</c>), which many still write: its members come after the object's own, and never in place of them.</summary>
internal static class YamlMerge
{
    /// <param name="merged">Objects, or lists of them; of two the first wins.</param>
    /// <returns>What one of them is that is neither, for a message.</returns>
    public static string? Apply(JsonNode node, List<JsonNode?>? merged)
    {
        string? unfit = null;
        foreach (JsonNode? value in (merged ?? []).SelectMany(value => value is JsonArray list ? list.AsEnumerable() : [value]))
        {
            if (value is JsonObject source)
            {
                Add((JsonObject)node, source);
            }
            else
            {
                unfit = Nulls.Describe(value);
            }
        }

        return unfit;
    }

    private static void Add(JsonObject members, JsonObject source)
    {
        foreach (KeyValuePair<string, JsonNode?> member in source.Where(member => !members.ContainsKey(member.Key)))
        {
            members.Add(member.Key, member.Value?.DeepClone());
        }
    }
}
