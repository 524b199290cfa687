using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>One enum: every name already legal, unique and final.</summary>
/// <param name="TextsName">The type that holds its texts for reading and writing; null for an enum of numbers, which has none.</param>
/// <param name="Underlying">The C# type of the numbers behind it.</param>
internal sealed record EnumUnit(string Name, string Accessibility, string? TextsName, string Underlying, EquatableArray<EnumMember> Members) : CodeUnit(Name, Accessibility);

/// <summary>A listed value and its text on the wire.</summary>
/// <param name="Number">What stands behind its name in C#: a value of an enum of numbers.</param>
internal sealed record EnumMember(string Name, string Text, string Number)
{
    public string? Description { get; init; }
}
