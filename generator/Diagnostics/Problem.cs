using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Diagnostics;

/// <summary>One finding about a document or an item, to be reported as the diagnostic <paramref name="Id"/> of <see cref="Rules"/>.</summary>
/// <param name="Id">A rule's id, such as <c>OAC2001</c>.</param>
/// <param name="Path">The document's path as the build gave it.</param>
/// <param name="Position">Where in the document; the start when the whole document is meant.</param>
/// <param name="Arguments">The texts for the rule's message; what a document says may stand in them as it is.</param>
internal sealed record Problem(string Id, string Path, SourcePosition Position, EquatableArray<string> Arguments);
