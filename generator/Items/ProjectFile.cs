namespace Clarifeye.Generated.Items;

/// <summary>A file that the project gives to the compiler, and that a document refers to.</summary>
/// <param name="Path">As the compiler has it.</param>
internal sealed record ProjectFile(string Path, string Text);
