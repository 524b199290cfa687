using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Items;

/// <summary>An overlay that the project has given to the compiler.</summary>
/// <param name="Path">Its path as the compiler has it.</param>
internal sealed record OverlayFile(string Path, string Text)
{
    /// <summary>Its first character that is not in UTF-8; null when all are.</summary>
    public SourcePosition? NotUtf8 { get; init; }
}
