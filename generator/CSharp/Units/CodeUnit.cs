using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>A piece of generated code under one name: every decision about it is made, it only has to be written.</summary>
/// <remarks>Compared by value, and holds nothing of Roslyn, Microsoft.OpenApi or a text position.</remarks>
internal abstract record CodeUnit(string Name, string Accessibility)
{
    /// <summary>The document's words on it, as they are (Markdown).</summary>
    public string? Description { get; init; }

    public bool IsObsolete { get; init; }
}

/// <summary>One generated file.</summary>
internal sealed record CodeFile(string HintName, string Namespace, string DocumentName, EquatableArray<CodeUnit> Units);

/// <summary>A whole client.</summary>
internal sealed record ClientPlan(EquatableArray<CodeFile> Files);
