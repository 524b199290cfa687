using System.Globalization;
using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Where a reference leads: a node, its kind as far as the grammar knows it, and where it is written.</summary>
internal readonly record struct FoundTarget(JsonNode Node, ObjectKind? Kind, NodePath Path);

/// <summary>Follows references through the files' trees and, at the same time, through the grammar; also through the references on the way.</summary>
internal sealed class TargetSearch(SourceFiles files)
{
    private int _jumps;

    /// <summary>What a reference in a file leads to; null when nothing is there.</summary>
    /// <param name="holder">The object that has the reference.</param>
    public static FoundTarget? Find(SourceFiles files, JsonObject holder, NodePath at, ReferenceText reference) => new TargetSearch(files).Find(holder, at, reference);

    private FoundTarget? Find(JsonObject holder, NodePath at, ReferenceText reference)
    {
        SourceFile file = files.Files[at.File];
        (JsonNode? resource, Uri? uri) = reference.IsPointerOnly ? default : SchemaIdentifiers.Around(holder, file);
        if (Start(file, uri, reference) is not { } start)
        {
            return null;
        }

        if (reference.Anchor is { } anchor)
        {
            SourceFile of = files.Files[start.Path.File];
            return of.Identifiers.ByAnchor(anchor, reference.Path.Length == 0 ? resource : start.Node) is { } named ? new FoundTarget(named.Node, null, named.Path) : null;
        }

        // A name may contain what looks like a percent-encoding; and a pointer inside a schema with an $id begins there.
        return Walk(start, reference.Segments) ?? Walk(start, reference.SegmentsAsWritten)
            ?? (resource is not null && reference.Path.Length == 0 && !ReferenceEquals(resource, file.Root) && PathOf(resource, file) is { } path ? Walk(new FoundTarget(resource, null, path), reference.Segments) : null);
    }

    private FoundTarget? Start(SourceFile file, Uri? uri, ReferenceText reference)
    {
        SourceFile? target = reference.Path.Length == 0 ? file : files.Find(file, reference.Path) ?? files.Find(file, reference.PathAsWritten);
        if (target is not null)
        {
            return target.Root is { } root ? new FoundTarget(root, target.IsDocument ? Grammar.Document : null, target.RootPath) : null;
        }

        return SchemaIdentifiers.Combine(uri, reference.PathAsWritten) is not { } wanted ? null : files.All()
            .Select(one => one.Identifiers.ByUri(wanted) is { } named ? new FoundTarget(named.Node, ReferenceEquals(named.Node, one.Root) && one.IsDocument ? Grammar.Document : null, named.Path) : default(FoundTarget?))
            .FirstOrDefault(found => found is not null);
    }

    private FoundTarget? Walk(FoundTarget start, IReadOnlyList<string> segments)
    {
        JsonNode node = start.Node;
        NodePath path = start.Path;
        Keyword? meaning = start.Kind is null ? null : Keyword.One(start.Kind);
        foreach (string segment in segments)
        {
            JsonNode? below = Below(node, segment);
            while (below is null && Jump(node, path) is { } jump)
            {
                (node, path) = (jump.Node, jump.Path);
                meaning = jump.Kind is null ? null : Keyword.One(jump.Kind);
                below = Below(node, segment);
            }

            if (below is null)
            {
                return null;
            }

            (node, path, meaning) = (below, path.Below(segment), Below(meaning, segment));
        }

        return new FoundTarget(node, meaning?.Shape switch { KeywordShape.One => meaning.Kind, KeywordShape.Map or KeywordShape.List => Grammar.Collection, _ => null }, path);
    }

    private FoundTarget? Jump(JsonNode node, NodePath path) =>
        node is JsonObject holder && holder[Reference.Keyword] is JsonValue value && value.TryGetValue(out string? text) && ReferenceText.Parse(text) is { } reference
        && _jumps++ < ReadingLimits.ReferenceChain
            ? Find(holder, path, reference)
            : null;

    private static NodePath? PathOf(JsonNode node, SourceFile file) => node.Parent is null
        ? ReferenceEquals(node, file.Root) ? file.RootPath : null
        : PathOf(node.Parent, file) is not { } parent ? null
        : node.Parent is JsonArray list ? parent.Below(list.IndexOf(node)) : parent.Below(node.GetPropertyName());

    private static JsonNode? Below(JsonNode? node, string segment) => node switch
    {
        JsonObject members => members[segment] ?? (Moved(members, segment) is { } moved ? members[moved] : null),
        JsonArray items when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < items.Count => items[index],
        _ => null,
    };

    /// <summary>Where <see cref="SchemaRewrite"/> has put what a reference looks for under its own keyword.</summary>
    private static string? Moved(JsonObject members, string segment) => segment switch
    {
        "prefixItems" when members.ContainsKey(SpecExtensions.Tuple) => "properties",
        "unevaluatedProperties" => "additionalProperties",
        _ => null,
    };

    private static Keyword? Below(Keyword? meaning, string segment) => meaning?.Shape switch
    {
        KeywordShape.One => meaning.Kind.Find(segment),
        KeywordShape.Map or KeywordShape.List => Keyword.One(meaning.Kind),
        _ => null,
    };
}
