using Microsoft.CodeAnalysis.CSharp;

namespace Clarifeye.Generated.CSharp;

/// <summary>Makes a name that is a C# keyword an identifier.</summary>
internal static class Keywords
{
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
