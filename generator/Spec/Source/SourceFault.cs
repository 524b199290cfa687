using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>Ends the reading of a document that can't be read any further; never leaves the folder.</summary>
internal sealed class SourceFault(string id, SourcePosition position, params string[] arguments) : Exception
{
    public string Id => id;

    public SourcePosition Position => position;

    public string[] Arguments => arguments;
}
