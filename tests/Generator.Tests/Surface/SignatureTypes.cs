using Microsoft.CodeAnalysis;

namespace Generator.Tests.Surface;

/// <summary>The types that stand in a member's signature, also as arguments of others.</summary>
internal static class SignatureTypes
{
    public static IEnumerable<INamedTypeSymbol> Of(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType).SelectMany(In),
        IPropertySymbol property => In(property.Type),
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> In(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => In(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(In).Prepend(named.OriginalDefinition),
        _ => [],
    };
}
