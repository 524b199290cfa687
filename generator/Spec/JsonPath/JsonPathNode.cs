using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>A value that a query selects, and where it stands.</summary>
/// <param name="Value">The value; null for JSON's null.</param>
/// <param name="Parent">What holds it; null for the root.</param>
/// <param name="Key">Its key, when an object holds it.</param>
/// <param name="Index">Its index, when an array holds it.</param>
internal readonly record struct JsonPathNode(JsonNode? Value, JsonNode? Parent, string Key, int Index)
{
    public static JsonPathNode Root(JsonNode? value) => new(value, null, "", 0);

    /// <summary>The members of an object in its order, the items of an array.</summary>
    public IEnumerable<JsonPathNode> Children()
    {
        JsonNode? parent = Value;
        return parent switch
        {
            JsonObject members => members.Select(member => new JsonPathNode(member.Value, parent, member.Key, 0)),
            JsonArray items => items.Select((item, i) => new JsonPathNode(item, parent, "", i)),
            _ => [],
        };
    }
}
