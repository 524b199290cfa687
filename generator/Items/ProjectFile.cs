using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Items;

/// <summary>A file that the project gives to the compiler, and that a document refers to.</summary>
/// <param name="Path">As the compiler has it.</param>
internal sealed record ProjectFile(string Path, string Text)
{
    /// <summary>Its first character that is not in UTF-8; null when all are.</summary>
    public SourcePosition? NotUtf8 { get; init; }
}
