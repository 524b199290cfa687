using System.Text.Json.Nodes;
using Clarifeye.Generated.Items;

namespace Clarifeye.Generated.Spec;

/// <summary>An operation in the tree.</summary>
/// <param name="Owner">The object that has it.</param>
/// <param name="Key">Its key there: the method.</param>
internal sealed record ListedOperation(JsonObject Owner, string Key, NodePath Path, OperationFacts Facts);

/// <summary>Path items of a tree whose references are all within it.</summary>
internal sealed class PathItems(JsonObject document)
{
    private const string Additional = "additionalOperations";

    private int _copied;

    public static IEnumerable<ListedOperation> Operations(JsonObject item, string? path, NodePath at)
    {
        foreach (KeyValuePair<string, JsonNode?> member in item)
        {
            if (member.Value is JsonObject operation && Grammar.IsMethod(member.Key))
            {
                yield return Listed(item, member.Key, operation, path, at);
            }
        }

        foreach (KeyValuePair<string, JsonNode?> member in item[Additional] as JsonObject ?? [])
        {
            if (member.Value is JsonObject operation)
            {
                yield return Listed((JsonObject)item[Additional]!, member.Key, operation, path, at.Below(Additional));
            }
        }
    }

    /// <summary>
    /// The item with what it refers to as its own, so that an operation can go here and stay elsewhere. Bounded: many paths may share one item, and beyond that they
    /// keep sharing it.
    /// </summary>
    /// <param name="items">What has the item.</param>
    /// <param name="key">Its key there.</param>
    /// <param name="item">The item.</param>
    /// <param name="copied">Gets the pointers of what it refers to.</param>
    public JsonObject WithoutReference(JsonObject items, string key, JsonObject item, List<string> copied)
    {
        JsonObject current = item;
        for (int jumps = 0; jumps < ReadingLimits.ReferenceChain && Referred(current) is { } target; jumps++)
        {
            _copied += NodeSize.Of(target, ReadingLimits.AliasNodes - _copied);
            if (_copied >= ReadingLimits.AliasNodes)
            {
                return current;
            }

            copied.Add(JsonPointer.Segments((string)current["$ref"]!).Aggregate(NodePath.Root, (at, segment) => at.Below(segment)).ToString());
            var whole = (JsonObject)target.DeepClone();
            foreach (KeyValuePair<string, JsonNode?> own in current.Where(member => member.Key != "$ref"))
            {
                whole[own.Key] = own.Value?.DeepClone();
            }

            items[key] = whole;
            current = whole;
        }

        return current;
    }

    private JsonObject? Referred(JsonObject item) =>
        item["$ref"] is JsonValue value && value.TryGetValue(out string? text) && text.StartsWith("#/", StringComparison.Ordinal)
            ? JsonPointer.Segments(text).Aggregate((JsonNode?)document, (node, segment) => (node as JsonObject)?[segment]) as JsonObject
            : null;

    private static ListedOperation Listed(JsonObject owner, string key, JsonObject operation, string? path, NodePath at) =>
        new(owner, key, at.Below(key), new OperationFacts(key, path, Text(operation["operationId"]), [.. (operation["tags"] as JsonArray ?? []).Select(Text).Where(tag => tag is not null).Select(tag => tag!)]));

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
