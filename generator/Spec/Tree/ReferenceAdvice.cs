using System.Text.Json.Nodes;
using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Items;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Spec;

/// <summary>Says why a reference leads nowhere, and what to do.</summary>
internal sealed class ReferenceAdvice(SourceFiles files)
{
    /// <summary>Names that are looked at for those that were meant, all together: each wrong name is compared with all right ones.</summary>
    private const int MostCompared = 200_000;

    private long _compared;

    public (string Id, string[] Arguments) Unresolved(Reference reference, ReferenceText text)
    {
        SourceFile from = files.Files[reference.Path.File];
        SourceFile? target = text.Path.Length == 0 ? from : files.Find(from, text.Path) ?? files.Find(from, text.PathAsWritten);
        if (target is not null)
        {
            return (DocumentRules.UnresolvedReference, [reference.Text!, ReferenceEquals(target, files.Document) ? "the document" : Path.GetFileName(target.Path), Meant(text, target) + "Correct the reference, or add what it names"]);
        }

        if (text.Path.Any(char.IsWhiteSpace))
        {
            return (DocumentRules.MalformedReference, [reference.Text!, reference.Kind.Name, reference.Kind.Section!]);
        }

        string advice = text.Path.IndexOf("://", StringComparison.Ordinal) >= 0
            ? "Nothing is read from a network: save the file beside the document, refer to it there, and add it to the project by an AdditionalFiles item"
            : $"Add it to the project: <AdditionalFiles Include=\"{FilePaths.FromProject(files.Item.ProjectPath, FilePaths.Resolve(from.Path, text.Path))}\" />";
        return (DocumentRules.MissingFile, [reference.Text!, advice]);
    }

    // The name beside which the wrong one would stand.
    private string Meant(ReferenceText text, SourceFile target)
    {
        JsonNode? parent = target.Root;
        IReadOnlyList<string> segments = text.Segments;
        for (int i = 0; i < segments.Count; i++)
        {
            if (parent is not JsonObject members)
            {
                return "";
            }

            if (members[segments[i]] is not { } below)
            {
                _compared += members.Count;
                return _compared <= MostCompared && Similarity.Nearest(segments[i], members.Select(member => member.Key)) is { } name
                    ? $"Did you mean '#/{string.Join("/", segments.Take(i).Append(name).Concat(segments.Skip(i + 1)).Select(JsonPointer.Escape))}'? "
                    : "";
            }

            parent = below;
        }

        return "";
    }
}
