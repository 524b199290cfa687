namespace Clarifeye.Generated.Diagnostics;

/// <summary>A place in a document's text: zero-based line and column, the column in UTF-16 units, as Roslyn's <c>LinePosition</c>.</summary>
internal readonly record struct SourcePosition(int Line, int Column);
