using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>A query of RFC 9535: from the root, or inside a filter from the node that is tested.</summary>
internal sealed class JsonPathQuery(bool isRelative, IReadOnlyList<JsonPathSegment> segments)
{
    /// <summary>Reads a query.</summary>
    /// <exception cref="JsonPathFault">The text is none.</exception>
    public static JsonPathQuery Parse(string text) => new JsonPathParser(text).ParseWhole();

    /// <summary>What stands for a regular expression in its filters and is none: that is no fault of the query, but matches nothing (section 2.4.6).</summary>
    public IReadOnlyList<string> MalformedPatterns { get; set; } = [];

    /// <summary>Whether it selects one node at most, so that its value can be compared (section 2.3.5.1).</summary>
    public bool IsSingular => segments.All(segment => !segment.IsDescendant && segment.Selectors is [JsonPathSelector.Name or JsonPathSelector.Index]);

    /// <summary>The nodes in the order of the document, as often as they are selected.</summary>
    /// <exception cref="JsonPathCost">That would look at too many nodes.</exception>
    public IReadOnlyList<JsonPathNode> Select(JsonNode? current, JsonPathRun run)
    {
        run.Visit();
        List<JsonPathNode> nodes = [JsonPathNode.Root(isRelative ? current : run.Root)];
        foreach (JsonPathSegment segment in segments)
        {
            var selected = new List<JsonPathNode>();
            foreach (JsonPathNode node in nodes)
            {
                segment.Select(node, run, selected);
            }

            nodes = selected;
        }

        return nodes;
    }
}

/// <summary>A step of a query: what it selects of each node, or of each node and all below it.</summary>
internal sealed record JsonPathSegment(bool IsDescendant, IReadOnlyList<JsonPathSelector> Selectors)
{
    /// <remarks>Recursion is safe: no tree is deeper than <see cref="ReadingLimits.Depth"/>.</remarks>
    public void Select(JsonPathNode node, JsonPathRun run, List<JsonPathNode> selected)
    {
        foreach (JsonPathSelector selector in Selectors)
        {
            selector.Select(node, run, selected);
            if (selected.Count > ReadingLimits.Nodes)
            {
                throw new JsonPathCost();
            }
        }

        foreach (JsonPathNode child in IsDescendant ? node.Children() : [])
        {
            run.Visit();
            Select(child, run, selected);
        }
    }
}
