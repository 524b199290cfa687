using System.Text.Json.Nodes;
using Clarifeye.Generated.Items;

namespace Clarifeye.Generated.Spec;

/// <summary>
/// Takes out the operations that an item does not ask for. With an entry that includes, only what such entries match is left; what an excluding entry matches
/// goes in any case.
/// </summary>
internal sealed class OperationSelection(JsonObject document, IReadOnlyList<OperationPattern> patterns, CancellationToken cancellation)
{
    private readonly PathItems _pathItems = new(document);
    private readonly bool _includesAll = patterns.All(pattern => pattern.Excludes);
    private readonly bool[] _matched = new bool[patterns.Count];

    /// <summary>The pointers of what is gone.</summary>
    public HashSet<string> Removed { get; } = new(StringComparer.Ordinal);

    /// <summary>The entries that no operation matches.</summary>
    public IEnumerable<OperationPattern> Unmatched => patterns.Where((_, i) => !_matched[i]);

    /// <summary>What an entry could have said.</summary>
    public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

    public void Apply()
    {
        Apply("paths", path => path);
        Apply("webhooks", _ => null);
    }

    private void Apply(string section, Func<string, string?> path)
    {
        if (document[section] is not JsonObject items)
        {
            return;
        }

        HashSet<string> empty = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, JsonNode?> entry in items.ToList())
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.Value is JsonObject item && !entry.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                NodePath at = NodePath.Root.Below(section).Below(entry.Key);
                if (!KeepsAny(_pathItems.WithoutReference(items, entry.Key, item), path(entry.Key), at))
                {
                    empty.Add(entry.Key);
                    Removed.Add(at.ToString());
                }
            }
        }

        items.RemoveAll(empty);
    }

    private bool KeepsAny(JsonObject item, string? path, NodePath at)
    {
        List<ListedOperation> operations = [.. PathItems.Operations(item, path, at)];
        List<ListedOperation> unwanted = operations.FindAll(operation => !IsSelected(operation.Facts));
        if (unwanted.Count == operations.Count)
        {
            return false;
        }

        foreach (IGrouping<JsonObject, ListedOperation> held in unwanted.GroupBy(operation => operation.Owner))
        {
            held.Key.RemoveAll(new HashSet<string>(held.Select(operation => operation.Key), StringComparer.Ordinal));
        }

        Removed.UnionWith(unwanted.Select(operation => operation.Path.ToString()));
        return true;
    }

    private bool IsSelected(OperationFacts operation)
    {
        bool included = _includesAll;
        bool excluded = false;
        for (int i = 0; i < patterns.Count; i++)
        {
            if (patterns[i].Matches(operation))
            {
                _matched[i] = true;
                included |= !patterns[i].Excludes;
                excluded |= patterns[i].Excludes;
            }
        }

        Known.UnionWith(operation.Tags.Select(tag => OperationPattern.TagPrefix + tag));
        Known.UnionWith(new[] { operation.Id ?? "", operation.Path ?? "" }.Where(name => name.Length > 0));
        return included && !excluded;
    }
}
