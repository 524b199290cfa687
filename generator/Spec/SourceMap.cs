using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>
/// Where each node of a document stands in its text. The text is read once more for the first question, because most documents have no problem to locate.
/// </summary>
internal sealed class SourceMap(SourceFormat format, string text)
{
    private readonly Lazy<PositionIndex> _index = new(() => Index(format, text));

    /// <summary>
    /// The position of the node at a JSON pointer (RFC 6901, such as <c>#/paths/~1a/get</c>), for a property that of its key; the nearest ancestor's when there
    /// is no such node, as below a YAML alias.
    /// </summary>
    public SourcePosition Find(string jsonPointer) => _index.Value.Nearest(JsonPointer.Segments(jsonPointer));

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
