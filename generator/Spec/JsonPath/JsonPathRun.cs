using System.Text.Json.Nodes;

namespace Clarifeye.Generated.Spec;

/// <summary>One evaluation of queries over a document: their root, and what they may cost together.</summary>
internal sealed class JsonPathRun(JsonNode root, CancellationToken cancellation)
{
    /// <summary>Ten times the nodes of the largest document; a filter inside a filter would take their square.</summary>
    private const int MostVisits = 10 * ReadingLimits.Nodes;

    /// <summary>The characters of a text that are looked at as fast as one node.</summary>
    private const int CharactersOfVisit = 64;

    // Far above what well-meant expressions take together.
    private TimeSpan _left = TimeSpan.FromSeconds(3);
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

    /// <summary>Counts a look at a text.</summary>
    /// <exception cref="JsonPathCost">There were too many.</exception>
    public void Visit(string text)
    {
        _visits = Math.Min(_visits, MostVisits) + (text.Length / CharactersOfVisit);
        Visit();
    }

    /// <summary>Counts the time of a regular expression, whose visits can't be counted.</summary>
    /// <exception cref="JsonPathCost">All of them take too long together.</exception>
    public void Spend(TimeSpan time)
    {
        cancellation.ThrowIfCancellationRequested();
        _left -= time;
        if (_left <= TimeSpan.Zero)
        {
            throw new JsonPathCost();
        }
    }
}

#pragma warning disable CA1032, CA1064 // Never leaves this folder's callers, and has nothing more to say.
/// <summary>A query looks at more nodes than it may.</summary>
internal sealed class JsonPathCost : Exception;
