using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>A class for a JSON object.</summary>
/// <param name="Required">The bits of the properties that have to be present, as the arguments that follow the names.</param>
/// <param name="PresenceFields">The fields that tell which properties were present: one, or more for more than 64 properties.</param>
/// <param name="AdditionalField">The field of the undeclared properties.</param>
/// <param name="Construction">The argument of the constructor that the reader uses.</param>
internal sealed record ClassUnit(
    string Name,
    string Accessibility,
    EquatableArray<PropertyPlan> Properties,
    string Required,
    EquatableArray<FieldGroup> Fields,
    EquatableArray<PresenceField> PresenceFields,
    string AdditionalField,
    string Construction) : CodeUnit(Name, Accessibility);

/// <summary>Fields of one type.</summary>
internal sealed record FieldGroup(string Type, EquatableArray<string> Names);

/// <summary>A field of presence bits and the word of the reader's state that it takes.</summary>
internal sealed record PresenceField(string Name, string Type, string Word);

/// <summary>A property of a class.</summary>
/// <param name="JsonName">Its name on the wire.</param>
/// <param name="Type">Its C# type, with a question mark where null is allowed.</param>
/// <param name="OnSet">What a setter does besides setting.</param>
/// <param name="Read">The reader's call, without the cursor.</param>
/// <param name="Write">The writer's call, without the output.</param>
internal sealed record PropertyPlan(string Name, string JsonName, string Type, string Field, string OnSet, string Read, string Write)
{
    public string? Description { get; init; }

    public bool IsObsolete { get; init; }

    /// <summary><c>required</c> where an initializer has to set it.</summary>
    public string Modifier { get; init; } = "";

    public bool IsReadOnly { get; init; }

    /// <summary>The property beside it that keeps what its type cannot hold.</summary>
    public CompanionPlan? Companion { get; init; }
}

/// <summary>A property that keeps what the property beside it cannot hold.</summary>
/// <param name="Text">For an enum: the type arguments of its text; null for a companion that keeps raw JSON.</param>
/// <param name="OnSet">What its setter does, where it has one.</param>
internal sealed record CompanionPlan(string Name, string Type, string Field, string? Text, string OnSet);
