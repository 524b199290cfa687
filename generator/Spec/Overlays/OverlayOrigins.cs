using System.Globalization;
using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Where a value of an overlaid document comes from.</summary>
/// <param name="Path">Its place in the overlay.</param>
/// <param name="IsExact">Whether what is below it in the document is below it in the overlay too; a copied value has the place of its action alone.</param>
internal sealed record OverlayOrigin(SourceMap Source, NodePath Path, bool IsExact)
{
    public OverlayOrigin Below(string key) => IsExact ? this with { Path = Path.Below(key) } : this;

    public OverlayOrigin Below(int index) => IsExact ? this with { Path = Path.Below(index) } : this;
}

/// <summary>Remembers what overlays put where, and which items of lists have moved: all else stands where it always did.</summary>
internal sealed class OverlayOrigins
{
    private static readonly Dictionary<string, OverlaidNode> s_nothing = [];

    private readonly Dictionary<JsonObject, Dictionary<string, OverlayOrigin>> _members = [];
    private readonly Dictionary<JsonArray, List<Item>> _items = [];

    public void SetMember(JsonObject owner, string key, OverlayOrigin origin)
    {
        if (!_members.TryGetValue(owner, out Dictionary<string, OverlayOrigin>? members))
        {
            _members.Add(owner, members = new(StringComparer.Ordinal));
        }

        members[key] = origin;
    }

    public void RemoveMembers(JsonObject owner, IEnumerable<string> keys)
    {
        if (_members.TryGetValue(owner, out Dictionary<string, OverlayOrigin>? members))
        {
            foreach (string key in keys)
            {
                members.Remove(key);
            }
        }
    }

    /// <summary>To be told before the item is added.</summary>
    public void AddItem(JsonArray owner, OverlayOrigin origin) => Items(owner).Add(new Item(owner.Count, origin));

    public void SetItem(JsonArray owner, int index, OverlayOrigin origin) => Items(owner)[index] = new Item(index, origin);

    /// <summary>To be told before the items are removed.</summary>
    public void RemoveItems(JsonArray owner, ICollection<int> indexes) => _items[owner] = [.. Items(owner).Where((_, i) => !indexes.Contains(i))];

    /// <summary>The places of a document's nodes, when nothing more is done to it; null when all are where they were.</summary>
    /// <remarks>Recursion is safe: no tree is deeper than <see cref="ReadingLimits.Depth"/>.</remarks>
    public OverlaidNode? Collect(JsonNode? node)
    {
        // Nearly all nodes are where they were, and need nothing of their own.
        Dictionary<string, OverlaidNode>? below = null;
        foreach (JsonPathNode child in JsonPathNode.Root(node).Children())
        {
            string segment = child.Parent is JsonArray ? Number(child.Index) : child.Key;
            Item own = Own(child);
            OverlaidNode? deeper = Collect(child.Value);
            string before = child.Parent is JsonArray ? Number(own.Index) : segment;
            if (deeper is not null || own.Origin is not null || before != segment)
            {
                (below ??= new(StringComparer.Ordinal)).Add(segment, new OverlaidNode(own.Origin, before, deeper?.Below ?? s_nothing));
            }
        }

        return below is null ? null : new OverlaidNode(null, "", below);
    }

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);

    private Item Own(JsonPathNode child) => child.Parent switch
    {
        JsonObject owner => new Item(0, _members.TryGetValue(owner, out Dictionary<string, OverlayOrigin>? members) && members.TryGetValue(child.Key, out OverlayOrigin? origin) ? origin : null),
        JsonArray owner when _items.TryGetValue(owner, out List<Item>? items) => items[child.Index],
        _ => new Item(child.Index, null),
    };

    private List<Item> Items(JsonArray owner)
    {
        if (!_items.TryGetValue(owner, out List<Item>? items))
        {
            _items.Add(owner, items = [.. Enumerable.Range(0, owner.Count).Select(i => new Item(i, null))]);
        }

        return items;
    }

    /// <summary>An item of a list: its index there before, and where it comes from if that is an overlay.</summary>
    private readonly record struct Item(int Index, OverlayOrigin? Origin);
}

/// <summary>A node that is not where it was, or has one below it.</summary>
/// <param name="Origin">The overlay it comes from; null when it comes from where its parent does.</param>
/// <param name="Segment">The last segment of its pointer before.</param>
internal sealed record OverlaidNode(OverlayOrigin? Origin, string Segment, IReadOnlyDictionary<string, OverlaidNode> Below);
