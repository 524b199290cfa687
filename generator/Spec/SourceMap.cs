using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>
/// Where each node of a file stands in its text. The text is read once more for the first question, because most documents have no problem to locate.
/// </summary>
internal sealed class SourceMap(string path, SourceFormat format, string text) : ISourcePlaces
{
    private readonly Lazy<PositionIndex> _index = new(() => Index(format, text));

    public SourceMap(string path, string text)
        : this(path, SourceFormats.Of(path, text), text)
    {
    }

    public SourcePlace Find(string jsonPointer) => Find(JsonPointer.Segments(jsonPointer));

    public SourcePlace Find(IEnumerable<string> segments) => new(path, _index.Value.Nearest(segments));

    private static PositionIndex Index(SourceFormat format, string text)
    {
        var index = new PositionIndex();
        try
        {
            SourceScan.Run(format, text, index, CancellationToken.None);
        }
        catch (SourceFault)
        {
            // Reported when the document was read; what stands before it can still be located.
        }

        return index;
    }
}
