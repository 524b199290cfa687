using System.Globalization;
using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Follows a pointer through the tree and, at the same time, through the grammar; also through the references on the way.</summary>
internal sealed class TargetSearch(JsonObject document)
{
    private int _jumps;

    /// <summary>The node there, and its kind as far as the grammar knows it.</summary>
    public static (JsonNode? Node, ObjectKind? Kind) Find(JsonObject document, IReadOnlyList<string> segments) => new TargetSearch(document).Find(segments);

    private (JsonNode? Node, ObjectKind? Kind) Find(IReadOnlyList<string> segments)
    {
        JsonNode? node = document;
        Keyword? meaning = Keyword.One(Grammar.Document);
        foreach (string segment in segments)
        {
            JsonNode? below = Below(node, segment);
            while (below is null && Jump(node) is { Node: { } target } jump)
            {
                node = target;
                meaning = jump.Kind is null ? null : Keyword.One(jump.Kind);
                below = Below(node, segment);
            }

            if (below is null)
            {
                return default;
            }

            node = below;
            meaning = Below(meaning, segment);
        }

        return (node, meaning is { Shape: KeywordShape.One } ? meaning.Kind : null);
    }

    private (JsonNode? Node, ObjectKind? Kind) Jump(JsonNode? node) =>
        node is JsonObject holder && holder["$ref"] is JsonValue value && value.ToString() is { } text && text.StartsWith("#/", StringComparison.Ordinal)
        && _jumps++ < ReadingLimits.ReferenceChain
            ? Find(JsonPointer.Segments(Uri.UnescapeDataString(text)))
            : default;

    private static JsonNode? Below(JsonNode? node, string segment) => node switch
    {
        JsonObject members => members[segment],
        JsonArray items when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < items.Count => items[index],
        _ => null,
    };

    private static Keyword? Below(Keyword? meaning, string segment) => meaning?.Shape switch
    {
        KeywordShape.One => meaning.Kind.Find(segment),
        KeywordShape.Map or KeywordShape.List => Keyword.One(meaning.Kind),
        _ => null,
    };
}
