using System.Globalization;
using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>Follows a pointer through the tree and, at the same time, through the grammar.</summary>
internal static class TargetSearch
{
    /// <summary>The node there, and its kind as far as the grammar knows it.</summary>
    public static (JsonNode? Node, ObjectKind? Kind) Find(JsonObject document, IReadOnlyList<string> segments)
    {
        JsonNode? node = document;
        Keyword? meaning = Keyword.One(Grammar.Document);
        foreach (string segment in segments)
        {
            meaning = Below(meaning, segment);
            node = node switch
            {
                JsonObject members => members[segment],
                JsonArray items when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < items.Count => items[index],
                _ => null,
            };
            if (node is null)
            {
                return default;
            }
        }

        return (node, meaning is { Shape: KeywordShape.One } ? meaning.Kind : null);
    }

    private static Keyword? Below(Keyword? meaning, string segment) => meaning?.Shape switch
    {
        KeywordShape.One => meaning.Kind.Find(segment),
        KeywordShape.Map or KeywordShape.List => Keyword.One(meaning.Kind),
        _ => null,
    };
}
