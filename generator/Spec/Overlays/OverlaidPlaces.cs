namespace Clarifeye.Generated.Spec;

/// <summary>The places of an overlaid document's nodes: in the document, or in the overlay that they come from.</summary>
internal sealed class OverlaidPlaces(SourceMap document) : ISourcePlaces
{
    /// <summary>What overlays have changed; null for nothing.</summary>
    public OverlaidNode? Changes { get; set; }

    public SourcePlace Find(string jsonPointer)
    {
        SourceMap source = document;
        var way = new List<string>();
        OverlaidNode? node = Changes;
        bool isExact = true;
        foreach (string segment in JsonPointer.Segments(jsonPointer))
        {
            OverlaidNode? next = null;
            node?.Below.TryGetValue(segment, out next);
            node = next;
            if (node?.Origin is { } origin)
            {
                (source, isExact) = (origin.Source, origin.IsExact);
                way = [.. JsonPointer.Segments(origin.Path.ToString())];
            }
            else if (isExact)
            {
                way.Add(node?.Segment ?? segment);
            }
        }

        return source.Find(way);
    }
}
