using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>A class for the parts of a multipart body.</summary>
internal sealed record MultipartUnit(string Name, string Accessibility, EquatableArray<PartPlan> Parts) : CodeUnit(Name, Accessibility);

/// <summary>A part.</summary>
/// <param name="Add">The call that adds it to the body, after <c>parts.</c></param>
internal sealed record PartPlan(string Name, string Type, string Add)
{
    public string? Description { get; init; }

    /// <summary><c>required</c> where an initializer has to set it.</summary>
    public string Modifier { get; init; } = "";

    /// <summary>What a new object has, with its equals sign.</summary>
    public string Initializer { get; init; } = "";

    public bool IsObsolete { get; init; }
}
