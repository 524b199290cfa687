using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>A class for one of the bodies that an operation's successes have.</summary>
internal sealed record ResultUnit(string Name, string Accessibility, EquatableArray<ResultCasePlan> Cases) : CodeUnit(Name, Accessibility)
{
    /// <summary>The bodies in the order in which a value is held against them: a class before its base.</summary>
    public EquatableArray<ResultCasePlan> Tests { get; init; } = Cases;
}

/// <summary>One of the bodies.</summary>
/// <param name="Parameter">The name of its handler in <c>Match</c>.</param>
/// <param name="AsType">The type for an <c>as</c> expression, which takes no nullable reference type.</param>
internal sealed record ResultCasePlan(string Name, string Parameter, string Type, string FullType, string AsType);
