using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>A class for a value of one of several types.</summary>
/// <param name="Cases">One for each C# type.</param>
/// <param name="Choice">The arguments that tell the runtime how to choose among the document's cases.</param>
/// <param name="Reads">The expression that reads each of the document's cases.</param>
internal sealed record UnionUnit(string Name, string Accessibility, EquatableArray<UnionCasePlan> Cases, string Choice, EquatableArray<string> Reads) : CodeUnit(Name, Accessibility)
{
    /// <summary>The cases in the order in which a value is held against them: a class before its base.</summary>
    public EquatableArray<UnionCasePlan> Tests { get; init; } = Cases;

    /// <summary>Whether other unions have to see how its case is chosen.</summary>
    public bool IsNested { get; init; }
}

/// <summary>One case.</summary>
/// <param name="Parameter">The name of its handler in <c>Match</c>.</param>
/// <param name="AsType">The type for an <c>as</c> expression, which takes no nullable reference type.</param>
/// <param name="Converts">Whether a conversion to the union can exist: C# has none from interfaces.</param>
internal sealed record UnionCasePlan(string Name, string Parameter, string Type, string FullType, string Codec, string AsType, bool Converts);
