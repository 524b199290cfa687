using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Changes to an object's members, made after going through them. Most objects have none.</summary>
internal struct Replacements
{
    private List<KeyValuePair<string, JsonNode?>>? _changed;

    /// <summary>Null leaves the member out.</summary>
    public void Add(string key, JsonNode? before, JsonNode? after)
    {
        if (after is null || !ReferenceEquals(before, after))
        {
            (_changed ??= []).Add(new(key, after));
        }
    }

    public readonly void Apply(JsonObject node)
    {
        foreach (KeyValuePair<string, JsonNode?> change in _changed ?? [])
        {
            if (change.Value is null)
            {
                node.Remove(change.Key);
            }
            else
            {
                node[change.Key] = change.Value;
            }
        }
    }
}
