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

    /// <summary>The pointers of what is left at a place that referred to it.</summary>
    public HashSet<string> Copied { get; } = new(StringComparer.Ordinal);

    // All references first, because one path may refer to another.
    public void Apply()
    {
        List<Entry> entries = [.. Entries("paths", path => path), .. Entries("webhooks", _ => null)];
        foreach (IGrouping<JsonObject, Entry> section in entries.FindAll(entry => !KeepsAny(entry)).GroupBy(entry => entry.Items))
        {
            section.Key.RemoveAll(new HashSet<string>(section.Select(entry => entry.Key), StringComparer.Ordinal));
            Removed.UnionWith(section.Select(entry => entry.At.ToString()));
        }
    }

    private IEnumerable<Entry> Entries(string section, Func<string, string?> path)
    {
        if (document[section] is not JsonObject items)
        {
            yield break;
        }

        foreach (KeyValuePair<string, JsonNode?> entry in items.ToList())
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.Value is JsonObject item && !entry.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                var copied = new List<string>();
                JsonObject whole = _pathItems.WithoutReference(items, entry.Key, item, copied);
                yield return new Entry(items, entry.Key, whole, path(entry.Key), NodePath.Root.Below(section).Below(entry.Key), copied);
            }
        }
    }

    private bool KeepsAny(Entry entry)
    {
        cancellation.ThrowIfCancellationRequested();
        List<ListedOperation> operations = [.. PathItems.Operations(entry.Item, entry.Path, entry.At)];
        List<ListedOperation> unwanted = operations.FindAll(operation => !IsSelected(operation.Facts));
        if (unwanted.Count == operations.Count)
        {
            return false;
        }

        Copied.UnionWith(entry.Copied);
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

    private sealed record Entry(JsonObject Items, string Key, JsonObject Item, string? Path, NodePath At, List<string> Copied);
}
