using System.Text.Json.Nodes;
using Clarifeye.Generated.Spec;

namespace Corpus.Documents;

/// <summary>Goes through a document along the specification's grammar, also into the files that it refers to, each object once.</summary>
internal sealed class SchemaWalk(FileTrees trees)
{
    private readonly HashSet<JsonNode> _seen = [];

    /// <summary>Every object with its kind.</summary>
    public IEnumerable<(Located Node, ObjectKind Kind)> Objects(FileTree document) => Below(new Located(document, document.Root, []), Grammar.Document);

    private IEnumerable<(Located Node, ObjectKind Kind)> Below(Located node, ObjectKind kind)
    {
        // A tree is not deep, but a chain of references may be.
        var waiting = new Stack<(Located Node, ObjectKind Kind)>([(node, kind)]);
        while (waiting.TryPop(out (Located Node, ObjectKind Kind) next))
        {
            if (next.Node.Node is not JsonObject members || !_seen.Add(members))
            {
                continue;
            }

            yield return next;
            if (members.ContainsKey("$ref") && trees.Follow(next.Node) is { } target)
            {
                waiting.Push((target, next.Kind));
            }

            foreach (Located child in next.Node.Children().Reverse())
            {
                foreach ((Located, ObjectKind) inner in Inside(child, next.Kind.Find(child.Name)))
                {
                    waiting.Push(inner);
                }
            }
        }
    }

    private static IEnumerable<(Located Node, ObjectKind Kind)> Inside(Located node, Keyword? keyword) => keyword?.Shape switch
    {
        KeywordShape.One => [(node, keyword.Kind)],
        KeywordShape.Map or KeywordShape.List => node.Children().Select(child => (child, keyword.Kind)),
        _ => [],
    };
}
