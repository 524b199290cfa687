using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Api;

#pragma warning disable CA1032, CA1064 // Never leaves this folder, and says nothing without a problem.
/// <summary>Ends the binding of a document that would make too much.</summary>
internal sealed class BindingFault(Problem problem) : Exception
{
    public Problem Problem => problem;
}
