using System.Globalization;
using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Spec;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Documents;

/// <summary>A node and where it stands.</summary>
internal sealed record Located(FileTree File, JsonNode? Node, IReadOnlyList<string> Segments)
{
    public string Pointer => "#" + string.Concat(Segments.Select(segment => "/" + JsonPointer.Escape(segment)));

    public LinePosition Position
    {
        get
        {
            SourcePosition position = File.Positions.Find(Pointer).Position;
            return new LinePosition(position.Line, position.Column);
        }
    }

    /// <summary>The node below; null when there is none.</summary>
    public Located? Below(string segment) => Node switch
    {
        JsonObject members when members.TryGetPropertyValue(segment, out JsonNode? member) => new Located(File, member, [.. Segments, segment]),
        JsonArray items when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < items.Count => new Located(File, items[index], [.. Segments, segment]),
        _ => null,
    };

    /// <summary>The members of an object or the items of a list.</summary>
    public IEnumerable<Located> Children() => Node switch
    {
        JsonObject members => members.Select(member => new Located(File, member.Value, [.. Segments, member.Key])),
        JsonArray items => items.Select((item, i) => new Located(File, item, [.. Segments, i.ToString(CultureInfo.InvariantCulture)])),
        _ => [],
    };

    public string Name => Segments.Count == 0 ? "" : Segments[^1];

    /// <summary>Where the next thing begins that is no part of this node; null at the end of the file.</summary>
    public LinePosition? End()
    {
        LinePosition start = Position;
        LinePosition? end = null;
        for (int depth = Segments.Count - 1; depth >= 0; depth--)
        {
            var parent = new Located(File, Segments.Take(depth).Aggregate(File.Root, (node, segment) => new Located(File, node, []).Below(segment)?.Node), [.. Segments.Take(depth)]);
            foreach (LinePosition sibling in parent.Children().Select(child => child.Position).Where(position => position > start))
            {
                end = end is null || sibling < end ? sibling : end;
            }
        }

        return end;
    }
}
