using Corpus.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Operations;

/// <summary>An operation as a document states it.</summary>
/// <param name="Method">In upper case, unless it is one of <c>additionalOperations</c>.</param>
/// <param name="Node">The operation.</param>
/// <param name="Item">The path item that has it.</param>
internal sealed record DocumentOperation(string Method, string Path, Located Node, Located Item)
{
    /// <summary>Method and path, by which code for it is found: what stands behind <c>?</c> and <c>#</c> may be parameters there, or nothing.</summary>
    public string Sent => $"{Method} {WithoutQuery(Path)}";

    public static string WithoutQuery(string path) => path.Split('?', '#')[0];

    public override string ToString() => $"{Method} {Path}";

    /// <summary>Whether the document itself is at fault: something is said of the operation, or of what it is made of, that is a defect of the document.</summary>
    public bool IsBroken(IEnumerable<Diagnostic> diagnostics, FileTrees trees)
    {
        FileLinePositionSpan[] defects = [.. diagnostics.Where(IsDefect).Select(diagnostic => diagnostic.Location.GetLineSpan())];
        return defects.Length > 0 && Parts(trees).Any(part => defects.Any(defect => IsIn(part, defect)));
    }

    private static bool IsDefect(Diagnostic diagnostic) =>
        diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id.StartsWith("OAC2", StringComparison.Ordinal);

    // The operation, the parameters it shares, and the parameters, bodies and responses that these refer to.
    private IEnumerable<Located> Parts(FileTrees trees)
    {
        Located[] own = [Node, .. Item.Below("parameters") is { } shared ? [shared] : Array.Empty<Located>()];
        return own.Concat(own.SelectMany(Inside).Where(node => node.Below("$ref") is not null).Select(trees.Follow).OfType<Located>());
    }

    private static IEnumerable<Located> Inside(Located node) =>
        node.Children().Where(child => child.Name is "parameters" or "requestBody" or "responses" || node.Name is "parameters" or "responses").SelectMany(child => Inside(child).Prepend(child));

    private static bool IsIn(Located part, FileLinePositionSpan defect)
    {
        LinePosition at = defect.StartLinePosition;
        return defect.Path == part.File.Path && at >= part.Position && (part.End() is not { } end || at < end);
    }
}
