using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Operations;

/// <summary>Finds the operations that generated code can call: each has one description, with its method and path.</summary>
internal static class GeneratedOperations
{
    private const string Description = "ApiOperation";

    public static HashSet<string> In(IEnumerable<SyntaxTree> trees) =>
        [.. trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ObjectCreationExpressionSyntax>()).Where(IsDescription).Select(MethodAndPath)];

    private static bool IsDescription(ObjectCreationExpressionSyntax made) => made.Type is QualifiedNameSyntax { Right.Identifier.ValueText: Description };

    private static string MethodAndPath(ObjectCreationExpressionSyntax made) => $"{Argument(made, 1)} {Argument(made, 2)}";

    private static string Argument(ObjectCreationExpressionSyntax made, int index) =>
        made.ArgumentList!.Arguments[index].Expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : "";
}
