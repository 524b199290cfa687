using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Clarifeye.Generated.Items;

/// <summary>The names of a client whose item gives none: <c>my-api v2.json</c> in <c>MyApp</c> becomes <c>MyApp.MyApiV2Api</c>.</summary>
internal static class DefaultNames
{
    /// <summary>A file's name, without its extension, in Pascal case. What is neither letter nor digit ends a word.</summary>
    public static string OfDocument(string fileName)
    {
        var name = new StringBuilder();
        bool startsWord = true;
        foreach (char c in Path.GetFileNameWithoutExtension(fileName))
        {
            if (!char.IsLetterOrDigit(c))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return name.Length == 0 ? "Document" : AfterDigit(name.ToString());
    }

    /// <summary>The default namespace. The suffix keeps <c>Clarifeye.Runtime</c> reachable inside <c>MyApp</c> when the document is <c>clarifeye.yaml</c>.</summary>
    public static string Namespace(string rootNamespace, string name) =>
        string.Join(".", rootNamespace.Split('.').Where(part => part.Length > 0).Select(Part).Concat([name + "Api"]));

    // MSBuild takes any project name as a root namespace, such as `my-app`.
    private static string Part(string text)
    {
        string part = AfterDigit(new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : '_')]));
        return SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None ? part : "_" + part;
    }

    private static string AfterDigit(string name) => char.IsDigit(name[0]) ? "_" + name : name;
}
