using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace Clarifeye.Generated.Items;

/// <summary>The rules for the values of one item. A value that breaks one is a problem, never silently replaced by a default.</summary>
internal sealed class ItemChecks(string projectPath, string documentName)
{
    private static readonly string[] s_accessibilities = ["public", "internal"];

    private readonly List<Problem> _problems = [];

    public EquatableArray<Problem> Problems => _problems.ToEquatableArray();

    public string? Namespace(string? value)
    {
        if (value is not null && !value.Split('.').All(IsIdentifier))
        {
            Add(ItemRules.IllegalNamespace, value);
            return null;
        }

        return value;
    }

    public string? ClientName(string? value)
    {
        // A type can't be named `record` or `file` either, though these are keywords only in their places.
        if (value is not null && (!IsIdentifier(value) || SyntaxFacts.GetContextualKeywordKind(value) != SyntaxKind.None))
        {
            Add(ItemRules.IllegalClientName, value);
            return null;
        }

        return value;
    }

    public string? Accessibility(string? value)
    {
        string? known = s_accessibilities.FirstOrDefault(word => string.Equals(word, value, StringComparison.OrdinalIgnoreCase));
        if (known is null && value is not null)
        {
            Add(ItemRules.UnknownAccessibility, value);
        }

        return known;
    }

    public void Unreadable(string path) => _problems.Add(new Problem(ItemRules.UnreadableDocument, path, default, [documentName]));

    private void Add(string id, string value) => _problems.Add(new Problem(id, projectPath, default, [value, documentName]));

    private static bool IsIdentifier(string text) =>
        SyntaxFacts.IsValidIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None;
}
