using System.Globalization;

namespace Clarifeye.Generated.Spec;

/// <summary>The way from the root of a file to a node. It becomes a text only for a message.</summary>
internal sealed class NodePath
{
    /// <summary>The document itself.</summary>
    public static readonly NodePath Root = new(null, "", 0);

    private readonly NodePath? _parent;

    private NodePath(NodePath? parent, string segment, int file)
    {
        _parent = parent;
        Segment = segment;
        File = file;
    }

    /// <summary>The number of the file among the <see cref="SourceFiles"/>.</summary>
    public int File { get; }

    /// <summary>The last key or index; empty for the root.</summary>
    public string Segment { get; }

    /// <summary>The JSON pointer, as <c>#/paths/~1a/get</c>.</summary>
    public string Pointer => _parent is null ? "#" : _parent.Pointer + "/" + JsonPointer.Escape(Segment);

    public static NodePath In(int file) => file == 0 ? Root : new(null, "", file);

    public NodePath Below(string segment) => new(this, segment, File);

    public NodePath Below(int index) => new(this, index.ToString(CultureInfo.InvariantCulture), File);

    /// <summary>What <see cref="DocumentPlaces"/> finds the place by: the pointer, behind the number of a file that is not the document.</summary>
    public override string ToString() => File == 0 ? Pointer : File.ToString(CultureInfo.InvariantCulture) + Pointer;
}
