using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>A place in one of the files that a document is made of.</summary>
/// <param name="Path">The file, as the build gave it.</param>
internal readonly record struct SourcePlace(string Path, SourcePosition Position);

/// <summary>Where the nodes of a document stand, whichever file they come from.</summary>
internal interface ISourcePlaces
{
    /// <summary>
    /// The place of the node at a JSON pointer (RFC 6901, such as <c>#/paths/~1a/get</c>), for a property that of its key; the nearest ancestor's when there
    /// is no such node, as below a YAML alias.
    /// </summary>
    SourcePlace Find(string jsonPointer);
}
