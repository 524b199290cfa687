using Microsoft.CodeAnalysis;

namespace Generator.Tests.Surface;

/// <summary>A type or member as compiled code refers to it: another line is another reference.</summary>
internal static class SurfaceLine
{
    public static string Of(ISymbol symbol) => $"{symbol.GetDocumentationCommentId()}{Rest(symbol)}";

    /// <summary>What the line refers to; null when there is no such thing any more.</summary>
    public static ISymbol? Find(string line, Compilation compilation) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId(line.Split(' ')[0], compilation) is { } symbol && Of(symbol) == line ? symbol : null;

    private static string Rest(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => $" ({(type.IsRefLikeType ? "ref " : "")}{type.TypeKind.ToString().ToLowerInvariant()})",
        IMethodSymbol { MethodKind: MethodKind.Constructor } => "",
        IMethodSymbol method => $" -> {Static(symbol)}{method.ReturnType.ToDisplayString()}",
        IPropertySymbol property => $" -> {Static(symbol)}{property.Type.ToDisplayString()}",
        IFieldSymbol field => $" -> {Static(symbol)}{field.Type.ToDisplayString()}{(field.HasConstantValue ? $" = {field.ConstantValue}" : "")}",
        _ => "",
    };

    private static string Static(ISymbol symbol) => symbol.IsStatic ? "static " : "";
}
