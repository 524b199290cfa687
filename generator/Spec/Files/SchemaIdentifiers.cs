using System.Text.Json;
using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>What schemas of a file call themselves (JSON Schema 2020-12, section 8.2): <c>$id</c>, <c>$anchor</c> and <c>$dynamicAnchor</c>.</summary>
internal sealed class SchemaIdentifiers
{
    private readonly Dictionary<string, Named> _byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<(JsonNode? Resource, string Anchor), Named> _byAnchor = [];
    private readonly Dictionary<string, Named> _anywhere = new(StringComparer.Ordinal);

    private SchemaIdentifiers()
    {
    }

    /// <summary>A node and where it stands.</summary>
    internal sealed record Named(JsonNode Node, NodePath Path);

    public static SchemaIdentifiers Of(SourceFile file)
    {
        var identifiers = new SchemaIdentifiers();
        if (file.Root is { } root)
        {
            if (file.Base is { } self)
            {
                identifiers._byUri[self.GetLeftPart(UriPartial.Query)] = new Named(root, file.RootPath);
            }

            identifiers.Collect(root, file.RootPath, root, file.Base);
        }

        return identifiers;
    }

    public Named? ByUri(Uri uri) => _byUri.TryGetValue(uri.GetLeftPart(UriPartial.Query), out Named? named) ? named : null;

    /// <summary>The schema of that anchor, first of all in the resource that asks.</summary>
    public Named? ByAnchor(string anchor, JsonNode? resource) =>
        _byAnchor.TryGetValue((resource, anchor), out Named? near) ? near : _anywhere.TryGetValue(anchor, out Named? named) ? named : null;

    /// <summary>The innermost node around that has an <c>$id</c>, and the URI that it makes, or else the file's.</summary>
    public static (JsonNode? Resource, Uri? Base) Around(JsonNode node, SourceFile file)
    {
        JsonNode? resource = null;
        var steps = new Stack<string>();
        for (JsonNode? current = node; current is not null; current = current.Parent)
        {
            if (current.Parent is not null && Text(current, "$id") is { } id)
            {
                resource ??= current;
                steps.Push(id);
            }
        }

        Uri? uri = file.Base;
        foreach (string id in steps)
        {
            uri = Combine(uri, id);
        }

        return (resource ?? file.Root, uri);
    }

    public static Uri? Combine(Uri? start, string reference) =>
        start is null ? (Uri.TryCreate(reference, UriKind.Absolute, out Uri? absolute) ? absolute : null) : Uri.TryCreate(start, reference, out Uri? combined) ? combined : null;

    /// <remarks>Recursion is safe: no tree is deeper than <see cref="ReadingLimits.Depth"/>.</remarks>
    private void Collect(JsonNode? node, NodePath path, JsonNode resource, Uri? uri)
    {
        if (node is JsonArray items)
        {
            for (int i = 0; i < items.Count; i++)
            {
                Collect(items[i], path.Below(i), resource, uri);
            }
        }
        else if (node is JsonObject members)
        {
            if (Text(node, "$id") is { } id && Combine(uri, id) is { } own)
            {
                (resource, uri) = (node, own);
                Add(_byUri, own.GetLeftPart(UriPartial.Query), new Named(node, path));
            }

            foreach (string anchor in new[] { Text(node, "$anchor"), Text(node, "$dynamicAnchor") }.OfType<string>())
            {
                Add(_byAnchor, (resource, anchor), new Named(node, path));
                Add(_anywhere, anchor, new Named(node, path));
            }

            foreach (KeyValuePair<string, JsonNode?> member in members)
            {
                Collect(member.Value, path.Below(member.Key), resource, uri);
            }
        }
    }

    private static void Add<TKey>(Dictionary<TKey, Named> names, TKey key, Named named)
    {
        if (!names.ContainsKey(key))
        {
            names.Add(key, named);
        }
    }

    private static string? Text(JsonNode node, string key) =>
        node is JsonObject members && members[key] is { } value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
