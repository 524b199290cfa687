using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>One evaluation of queries over a document: their root, and what they may cost together.</summary>
internal sealed class JsonPathRun(JsonNode root, CancellationToken cancellation)
{
    /// <summary>Ten times the nodes of the largest document; a filter inside a filter would take their square.</summary>
    private const int MostVisits = 10 * ReadingLimits.Nodes;

    private int _visits;

    public JsonNode Root => root;

    /// <summary>Counts a look at a node.</summary>
    /// <exception cref="JsonPathCost">There were too many.</exception>
    public void Visit()
    {
        if (++_visits > MostVisits)
        {
            throw new JsonPathCost();
        }

        if (_visits % 4096 == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }
}

#pragma warning disable CA1032, CA1064 // Never leaves this folder's callers, and has nothing more to say.
/// <summary>A query looks at more nodes than it may.</summary>
internal sealed class JsonPathCost : Exception;
