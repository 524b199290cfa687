using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>A class for a JSON object.</summary>
/// <param name="Properties">All of them, those of its base first.</param>
/// <param name="Bits">What the document says of the properties, as the arguments that follow the names.</param>
/// <param name="Presence">The field that tells which properties were present.</param>
/// <param name="Additional">The undeclared properties.</param>
/// <param name="Construction">The constructors, where the one that every class has is not enough.</param>
internal sealed record ClassUnit(
    string Name,
    string Accessibility,
    EquatableArray<PropertyPlan> Properties,
    string Bits,
    EquatableArray<FieldGroup> Fields,
    PresenceField Presence,
    AdditionalPlan Additional,
    ConstructionPlan? Construction) : CodeUnit(Name, Accessibility)
{
    /// <summary>The properties in the groups in which they are read and written.</summary>
    public EquatableArray<PropertySegment> Segments => PropertySegments.Of(Properties.Count);

    /// <summary>Those that it declares itself: not those of its base.</summary>
    public EquatableArray<PropertyPlan> Declared { get; init; } = Properties;

    /// <summary>Whether it declares the undeclared properties, and not its base.</summary>
    public bool DeclaresAdditional { get; init; } = true;

    /// <summary><c>sealed</c>, unless others derive from it.</summary>
    public string Modifier { get; init; } = "sealed ";

    /// <summary>Its base and a comma, where it has one.</summary>
    public string Base { get; init; } = "";

    /// <summary>What lets those that derive from it see its fields.</summary>
    public string FieldModifier { get; init; } = "";

    /// <summary>What derives from it; null for nothing.</summary>
    public DerivationPlan? Derivation { get; init; }
}

/// <summary>Properties that follow each other.</summary>
/// <param name="First">The index of the first.</param>
/// <param name="End">The index behind the last.</param>
/// <param name="Guard">The call, without the cursor, that tells whether any of them has its turn; empty where it is not worth asking.</param>
internal sealed record PropertySegment(int First, int End, string Guard);

/// <summary>The undeclared properties of a class.</summary>
/// <param name="Type">Their type, without the question mark.</param>
/// <param name="TypeArguments">Of the runtime's method that reads and writes them: none for arbitrary JSON.</param>
/// <param name="Initializer">What tells the names of the class that there are such arguments.</param>
internal sealed record AdditionalPlan(string Field, string Type, string TypeArguments = "", string Initializer = "");

/// <summary>Fields of one type.</summary>
internal sealed record FieldGroup(string Type, EquatableArray<string> Names);

/// <summary>The field of the presence bits.</summary>
/// <param name="Initializer">What makes it, with its equals sign.</param>
/// <param name="Target">The argument that lets the reader fill it.</param>
internal sealed record PresenceField(string Name, string Type, string Initializer, string Target);

/// <summary>A property of a class.</summary>
/// <param name="JsonName">Its name on the wire.</param>
/// <param name="Type">Its C# type, with a question mark where null is allowed.</param>
/// <param name="OnSet">What a setter does besides setting.</param>
/// <param name="Access">The call that reads or writes it, without the cursor.</param>
internal sealed record PropertyPlan(string Name, string JsonName, string Type, string Field, string OnSet, string Access)
{
    public string? Description { get; init; }

    public bool IsObsolete { get; init; }

    /// <summary><c>required</c> where an initializer has to set it.</summary>
    public string Modifier { get; init; } = "";

    /// <summary>The statement that gives a new object the document's value, with a space behind it; empty for none.</summary>
    public string Initialization { get; init; } = "";

    /// <summary>The property beside it that keeps what its type cannot hold.</summary>
    public CompanionPlan? Companion { get; init; }
}

/// <summary>A property that keeps what the property beside it cannot hold.</summary>
/// <param name="Text">For an enum: the type arguments of its text; null for a companion that keeps raw JSON.</param>
/// <param name="OnSet">What its setter does, where it has one.</param>
internal sealed record CompanionPlan(string Name, string Type, string Field, string? Text, string OnSet);
