using System.Globalization;

namespace Clarifeye.Generated.Spec;

/// <summary>The way from the root to a node. It becomes a text only for a message.</summary>
internal sealed class NodePath
{
    public static readonly NodePath Root = new(null, "");

    private readonly NodePath? _parent;
    private readonly string _segment;

    private NodePath(NodePath? parent, string segment)
    {
        _parent = parent;
        _segment = segment;
    }

    public NodePath Below(string segment) => new(this, segment);

    public NodePath Below(int index) => new(this, index.ToString(CultureInfo.InvariantCulture));

    public static NodePath Of(IEnumerable<string> segments) => segments.Aggregate(Root, (path, segment) => path.Below(segment));

    /// <summary>The JSON pointer, as <c>#/paths/~1a/get</c>.</summary>
    public override string ToString() => _parent is null ? "#" : _parent + "/" + JsonPointer.Escape(_segment);
}
