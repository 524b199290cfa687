using System.Text.RegularExpressions;
using Generator.Tests.Support;

namespace Generator.Tests.Laws;

/// <summary>Left to right only: a folder of the generator uses itself, folders to its left, and Diagnostics and Support.</summary>
public sealed partial class FolderTests
{
    private static readonly string[] s_order = ["Items", "Spec", "Api", "CSharp", "Emission"];

    public static TheoryData<string> Folders => [.. s_order];

    [Theory]
    [MemberData(nameof(Folders))]
    public void AFolderUsesOnlyFoldersToItsLeft(string folder)
    {
        string[] right = s_order[(Array.IndexOf(s_order, folder) + 1)..];

        Assert.DoesNotContain(Used(folder), used => right.Contains(used.Name));
    }

    [Theory]
    [InlineData("Diagnostics")]
    [InlineData("Support")]
    public void WhatAllMayUseUsesNoneOfThem(string folder) => Assert.DoesNotContain(Used(folder), used => s_order.Contains(used.Name));

    [Theory]
    [MemberData(nameof(Folders))]
    public void AFolderIsANamespace(string folder) =>
        Assert.All(Files(folder), file => Assert.Contains($"\nnamespace Clarifeye.Generated.{folder};\n", "\n" + File.ReadAllText(file), StringComparison.Ordinal));

    [Theory]
    [InlineData("CSharp")]
    [InlineData("Emission")]
    public void MicrosoftOpenApiIsNotSeenBeyondApi(string folder) =>
        Assert.All(Files(folder), file => Assert.DoesNotContain("Microsoft.OpenApi;", File.ReadAllText(file), StringComparison.Ordinal));

    private static IEnumerable<(string File, string Name)> Used(string folder) =>
        from file in Files(folder)
        from Match match in Names().Matches(File.ReadAllText(file))
        select (file, match.Groups[1].Value);

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(Path.Combine(Places.GeneratorFolder, folder), "*.cs", SearchOption.AllDirectories);

    // In a using directive, or as a qualified name, which inside Clarifeye.Generated may be a short one.
    [GeneratedRegex(@"(?:Clarifeye\.Generated\.|(?<![\w.""])(?=(?:Spec|Api|Emission)\.[A-Z]))(\w+)")]
    private static partial Regex Names();
}
