using Corpus.Documents;
using Corpus.Operations;
using Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Corpus.Report;

/// <summary>What there is to say of a document, and which of it makes the row fail.</summary>
internal static class Findings
{
    // As in generator/Diagnostics/Rules: right in the document, but not supported.
    private const string Unsupported = "OAC3";
    private const int MostErrors = 20;

    public static IEnumerable<Finding> Of(Generation generation, ClientCompilation compilation, IEnumerable<DocumentOperation> missing, FileTrees trees)
    {
        if (generation.Exception is { } exception)
        {
            yield return new Finding("the generator threw: " + exception, IsFailure: true);
        }

        if (generation.Files.Count == 0)
        {
            yield return new Finding("refused: no code came out", IsFailure: true);
        }

        foreach (Diagnostic diagnostic in generation.Diagnostics)
        {
            bool isUnsupported = diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id.StartsWith(Unsupported, StringComparison.Ordinal);
            yield return new Finding(Generation.Message(diagnostic), isUnsupported);
        }

        foreach (DocumentOperation operation in missing)
        {
            bool isBroken = operation.IsBroken(generation.Diagnostics, trees);
            yield return new Finding($"{Path.GetFileName(operation.Node.File.Path)}({operation.Node.Position.Line + 1},{operation.Node.Position.Character + 1}): no code for {operation}{(isBroken ? ", which the document defines wrongly" : "")}", !isBroken);
        }

        foreach (string complaint in compilation.Complaints.Take(MostErrors))
        {
            yield return new Finding(complaint, IsFailure: true);
        }
    }
}
