using System.Text.RegularExpressions;
using Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Generator.Tests.Surface;

/// <summary>
/// The runtime's surface: what only generated code calls is marked as such, and what it has ever called stays, so that a library compiled with an older package runs
/// with a newer runtime.
/// </summary>
public sealed partial class SurfaceTests
{
    private static readonly string s_folder = Path.Combine(Places.ProjectFolder, "Surface");

    private static readonly HashSet<string> s_readme = [.. Identifier.Matches(File.ReadAllText(Path.Combine(Places.RepositoryFolder, "README.md"))).Select(match => match.Value)];

    public static TheoryData<string> Types => [.. PublicTypes().Select(type => type.ToDisplayString()).Order(StringComparer.Ordinal)];

    /// <summary>A difference is for <c>CLARIFEYE_ACCEPT=1</c>. A line that goes breaks compiled libraries: after the first release only with a new major version.</summary>
    [Fact]
    public void WhatGeneratedCodeHasCalledIsStillThere()
    {
        string recorded = File.ReadAllText(Path.Combine(s_folder, "Runtime.verified.txt"));
        IEnumerable<string> kept = recorded.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => SurfaceLine.Find(line, RuntimeUse.OfAllCases.Compilation) is not null);

        Snapshot.Compare(s_folder, new Dictionary<string, string>
        {
            ["Runtime.txt"] = string.Concat(RuntimeUse.OfAllCases.Lines.Union(kept).Order(StringComparer.Ordinal).Select(line => line + "\n")),
        });
    }

    [Fact]
    public void AnInterfaceThatGeneratedCodeImplementsAsksForNothingMore() =>
        Assert.Empty(
            from type in PublicTypes()
            where type.TypeKind == TypeKind.Interface && RuntimeUse.OfAllCases.Lines.Contains(SurfaceLine.Of(type))
            from member in type.GetMembers()
            where member.IsAbstract && !RuntimeUse.OfAllCases.Lines.Contains(SurfaceLine.Of(member))
            select SurfaceLine.Of(member));

    [Theory]
    [MemberData(nameof(Types))]
    public void ATypeIsMarkedExactlyWhenUsersHaveNoUseForIt(string name)
    {
        INamedTypeSymbol type = PublicTypes().Single(type => type.ToDisplayString() == name);

        Assert.Equal(!Visible.Contains(type), IsMarked(type));
    }

    // What users meet in generated members or in the README, and in the members of that. Interfaces are for generated code to implement.
    private static HashSet<INamedTypeSymbol> Visible { get; } =
        Closure([.. PublicTypes().Where(type => type.TypeKind != TypeKind.Interface && (s_readme.Contains(type.Name) || RuntimeUse.OfAllCases.Shown.Contains(type.ToDisplayString())))]);

    private static HashSet<INamedTypeSymbol> Closure(List<INamedTypeSymbol> open)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        for (int i = 0; i < open.Count; i++)
        {
            if (open[i].ContainingAssembly?.Name == "Clarifeye.Runtime" && seen.Add(open[i]))
            {
                open.AddRange(open[i].GetMembers().Where(member => member.DeclaredAccessibility == Accessibility.Public && !IsMarked(member)).SelectMany(SignatureTypes.Of));
            }
        }

        return seen;
    }

    private static IEnumerable<INamedTypeSymbol> PublicTypes() =>
        RuntimeUse.OfAllCases.Compilation.GetTypeByMetadataName("Clarifeye.Runtime.ApiJson")!.ContainingNamespace.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public);

    private static bool IsMarked(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "EditorBrowsableAttribute" && attribute.ConstructorArguments is [{ Value: 1 }]);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Identifier { get; }
}
