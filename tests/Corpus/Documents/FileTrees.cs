using System.Text.Json.Nodes;
using Clarifeye.Generated.Spec;

namespace Corpus.Documents;

/// <summary>The trees of a document and of the files that it refers to, as they are written: a judge of its own beside the generator's reading.</summary>
internal sealed class FileTrees
{
    private readonly Dictionary<string, FileTree?> _trees = new(StringComparer.Ordinal);

    public FileTree? Find(string path)
    {
        if (!_trees.TryGetValue(path, out FileTree? tree))
        {
            _trees.Add(path, tree = FileTree.Read(path));
        }

        return tree;
    }

    /// <summary>The object itself, or what its reference leads to in the end.</summary>
    public Located? Follow(Located? node)
    {
        for (int i = 0; i < 100 && node is { Node: JsonObject holder } && holder.ContainsKey("$ref"); i++)
        {
            node = Target(node);
        }

        return node;
    }

    /// <summary>What an object's reference leads to; null when it leads nowhere.</summary>
    public Located? Target(Located holder) => holder.Below("$ref")?.Node is JsonValue reference && reference.TryGetValue(out string? text) ? Target(holder.File, text) : null;

    public Located? Target(FileTree file, string reference)
    {
        int hash = reference.IndexOf('#', StringComparison.Ordinal);
        string path = hash < 0 ? reference : reference[..hash];
        string fragment = hash < 0 ? "" : Uri.UnescapeDataString(reference[(hash + 1)..]);
        FileTree? target = path.Length == 0 ? file : path.Contains("://", StringComparison.Ordinal) || path.Contains("%00", StringComparison.Ordinal) || path.Contains('\0', StringComparison.Ordinal) ? null : Find(Path.GetFullPath(Uri.UnescapeDataString(path), Path.GetDirectoryName(file.Path)!));
        return target?.Root is null || (fragment.Length > 0 && fragment[0] != '/') ? null : Below(new Located(target, target.Root, []), JsonPointer.Segments(fragment));
    }

    private Located? Below(Located node, IReadOnlyList<string> segments)
    {
        foreach (string segment in segments)
        {
            if ((node.Below(segment) ?? Follow(node)?.Below(segment)) is not { } below)
            {
                return null;
            }

            node = below;
        }

        return node;
    }
}
