using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>One enum: every name already legal, unique and final.</summary>
/// <param name="TextsName">The type that holds its texts for reading and writing.</param>
internal sealed record EnumUnit(string Name, string Accessibility, string TextsName, EquatableArray<EnumMember> Members) : CodeUnit(Name, Accessibility);

/// <summary>A listed value and its text on the wire.</summary>
internal sealed record EnumMember(string Name, string Text);
