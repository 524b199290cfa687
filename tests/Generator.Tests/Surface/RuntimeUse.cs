using Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Tests.Surface;

/// <summary>What the generated code of all accepted cases takes from the runtime.</summary>
internal sealed class RuntimeUse
{
    private const string Runtime = "Clarifeye.Runtime";

    private readonly HashSet<ISymbol> _used = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    private RuntimeUse(CSharpCompilation runtime) => Compilation = runtime;

    public static RuntimeUse OfAllCases { get; } = Collect();

    /// <summary>Where the runtime's symbols can be looked up.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Every type and member that the code names, calls or implements, a line each.</summary>
    public IEnumerable<string> Lines => _used.Select(SurfaceLine.Of);

    /// <summary>The names of the types that a user meets in the public members of generated types.</summary>
    public IReadOnlySet<string> Shown => _shown;

    private static RuntimeUse Collect()
    {
        var use = new RuntimeUse(CSharpCompilation.Create("Runtime", references: Framework.Current.References));
        foreach (ClientDocument document in Documents.Accepted.Values)
        {
            Generation generation = Generation.Of(document);
            var compilation = CSharpCompilation.Create("MyApp", generation.Trees, Framework.Current.References);
            foreach (SyntaxTree tree in generation.Trees)
            {
                use.Add(compilation.GetSemanticModel(tree));
            }
        }

        return use;
    }

    private void Add(SemanticModel model)
    {
        foreach (SyntaxNode node in model.SyntaxTree.GetRoot().DescendantNodes())
        {
            Add(model.GetSymbolInfo(node).Symbol);
            if (node is ExpressionSyntax expression)
            {
                Add(model.GetConversion(expression).MethodSymbol);
            }

            if (node is MemberDeclarationSyntax && model.GetDeclaredSymbol(node) is { } declared)
            {
                AddDeclared(declared);
            }
        }
    }

    private void AddDeclared(ISymbol declared)
    {
        if (declared is INamedTypeSymbol type)
        {
            IEnumerable<ISymbol> members = type.AllInterfaces.SelectMany(implemented => implemented.GetMembers());
            members.Where(member => type.FindImplementationForInterfaceMember(member) is not null).ToList().ForEach(Add);
        }

        if (declared is { DeclaredAccessibility: Accessibility.Public, ContainingType.DeclaredAccessibility: Accessibility.Public } and (IMethodSymbol or IPropertySymbol))
        {
            _shown.UnionWith(SignatureTypes.Of(declared).Select(shown => shown.ToDisplayString()));
        }
    }

    private void Add(ISymbol? symbol)
    {
        symbol = symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : symbol;
        if (symbol?.OriginalDefinition is { } original and (INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol) and not IMethodSymbol { MethodKind: MethodKind.BuiltinOperator } && original.ContainingAssembly?.Name == Runtime)
        {
            _used.Add(original);
            Add(original.ContainingType);
        }
    }
}
