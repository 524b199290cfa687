using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

#pragma warning disable CA1032, CA1064 // Never leaves this folder, and says nothing without an id and a position.
/// <summary>Ends the reading of a document that can't be read any further.</summary>
internal sealed class SourceFault(string id, SourcePosition position, params string[] arguments) : Exception
{
    public string Id => id;

    public SourcePosition Position => position;

    public string[] Arguments => arguments;
}
