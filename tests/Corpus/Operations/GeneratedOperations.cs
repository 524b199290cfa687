using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Operations;

/// <summary>Finds the operations that generated code can call: each has one description, with its method and path.</summary>
internal static class GeneratedOperations
{
    private const string Description = "ApiOperation";

    /// <summary>The operations of a document that have no code: of several with one method and path, as many as are too many.</summary>
    public static IEnumerable<DocumentOperation> Missing(IEnumerable<DocumentOperation> operations, IEnumerable<SyntaxTree> trees)
    {
        Dictionary<string, int> emitted = trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ObjectCreationExpressionSyntax>()).Where(IsDescription)
            .GroupBy(MethodAndPath, StringComparer.Ordinal).ToDictionary(made => made.Key, made => made.Count(), StringComparer.Ordinal);
        return operations.GroupBy(operation => operation.Sent, StringComparer.Ordinal).SelectMany(same => same.Skip(emitted.GetValueOrDefault(same.Key)));
    }

    private static bool IsDescription(ObjectCreationExpressionSyntax made) => made.Type is QualifiedNameSyntax { Right.Identifier.ValueText: Description };

    private static string MethodAndPath(ObjectCreationExpressionSyntax made) => $"{Argument(made, 1)} {DocumentOperation.WithoutQuery(Argument(made, 2))}";

    private static string Argument(ObjectCreationExpressionSyntax made, int index) =>
        made.ArgumentList!.Arguments[index].Expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : "";
}
