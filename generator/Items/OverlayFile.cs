namespace Clarifeye.Generated.Items;

/// <summary>An overlay that the project has given to the compiler.</summary>
/// <param name="Path">Its path as the compiler has it.</param>
internal sealed record OverlayFile(string Path, string Text);
