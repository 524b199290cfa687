using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Api;

/// <summary>A schema that needs a name of its own.</summary>
/// <param name="Key">Identifies it within the API: the JSON pointer of its schema.</param>
/// <param name="Name">The words its name is made of, from the outermost: <c>listRuns</c>, <c>Response</c>.</param>
internal abstract record Definition(string Key, EquatableArray<string> Name)
{
    public string? Description { get; init; }

    public bool IsDeprecated { get; init; }
}

/// <summary>A JSON object with declared properties; others are kept as they are.</summary>
internal sealed record ObjectDefinition(string Key, EquatableArray<string> Name, EquatableArray<Property> Properties)
    : Definition(Key, Name)
{
    /// <summary>Whether it is laid out as the parts of a multipart body instead of as JSON.</summary>
    public bool IsMultipart { get; init; }

    /// <summary>What the document says of the layout of some of these parts.</summary>
    public EquatableArray<PartEncoding> Encodings { get; init; }

    /// <summary>The type of properties that it does not declare; null for any JSON.</summary>
    public ApiType? Additional { get; init; }

    /// <summary>How it stands among those that extend each other; null for one that neither extends another nor is extended.</summary>
    public Lineage? Lineage { get; init; }
}

/// <summary>How an object stands among those that extend each other by a discriminator. The properties of its base are the first of its own.</summary>
/// <param name="Base">The key of the object it derives from; null for the first of all.</param>
/// <param name="Own">What says that an object is of this class itself; null when the document does not say.</param>
/// <param name="Discriminator">The property that tells what derives from it.</param>
/// <param name="Derived">What derives from it, at every level that this property tells.</param>
internal sealed record Lineage(string? Base, DiscriminatorTexts? Own, string Discriminator, EquatableArray<DerivedObject> Derived)
{
    /// <summary>The key of what an object is whose discriminator is absent or not listed; null for the class itself.</summary>
    public string? Otherwise { get; init; }

    /// <summary>The texts that mean the class itself, where others would mean another one.</summary>
    public EquatableArray<string> Itself { get; init; }
}

/// <summary>A discriminator and its texts for one object, of which new ones have the first.</summary>
/// <param name="AreStated">Whether the document says so: otherwise the schema's name is a text until a server sends another one.</param>
internal sealed record DiscriminatorTexts(string Property, EquatableArray<string> Texts, bool AreStated);

/// <summary>The text of a discriminator and the key of the object that it means.</summary>
internal sealed record DerivedObject(string Text, string Key);

/// <summary>How one part is sent: under a media type, or in a style of queries.</summary>
internal sealed record PartEncoding(string Name, string? MediaType, FormField? Style);

/// <summary>A declared property, by the name it has on the wire.</summary>
internal sealed record Property(string Name, ApiType Type)
{
    public string? Description { get; init; }

    public bool IsRequired { get; init; }

    public bool IsReadOnly { get; init; }

    public bool IsWriteOnly { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>The value the server assumes for an absent property, as JSON text.</summary>
    public string? Default { get; init; }

    /// <summary>The only value it can have: a text itself, or the JSON of another scalar; null when it can have several.</summary>
    public string? Constant { get; init; }

    /// <summary>What it is where a client has to send it and its user says nothing: its only value, or the one the document states as default.</summary>
    public Scalar? Initial { get; init; }
}

/// <summary>A scalar of JSON.</summary>
/// <param name="Text">A text itself, or the JSON of another scalar.</param>
internal sealed record Scalar(JsonScalar Kind, string Text);

/// <summary>The kinds of scalars.</summary>
internal enum JsonScalar
{
    Text,
    Number,
    Boolean,
}

/// <summary>A string or integer that the document lists the values of.</summary>
internal sealed record EnumDefinition(string Key, EquatableArray<string> Name, EquatableArray<EnumValue> Values) : Definition(Key, Name)
{
    public EnumKind Kind { get; init; }
}

/// <summary>What the values of an enum are in JSON.</summary>
internal enum EnumKind
{
    Text,
    Int32,
    Int64,
}

/// <summary>One listed value: its text on the wire, or its digits.</summary>
internal sealed record EnumValue(string Text)
{
    /// <summary>What the document calls it; null when the text is its name.</summary>
    public string? Name { get; init; }

    public string? Description { get; init; }
}

/// <summary>A value of one of several types (<c>oneOf</c>, <c>anyOf</c>).</summary>
internal sealed record UnionDefinition(string Key, EquatableArray<string> Name, EquatableArray<UnionCase> Cases) : Definition(Key, Name)
{
    /// <summary>The property whose text tells the case; null when the value's shape has to tell it.</summary>
    public string? Discriminator { get; init; }

    /// <summary>The case of an object whose discriminator is absent or not listed; -1 for none.</summary>
    public int Otherwise { get; init; } = -1;
}

/// <summary>One case of a union.</summary>
/// <param name="Name">What the document calls it; empty when it has no name there.</param>
/// <param name="DiscriminatorValues">The texts of the discriminator that mean this case.</param>
internal sealed record UnionCase(string Name, ApiType Type, EquatableArray<string> DiscriminatorValues);

/// <summary>What an operation answers when its successes have different bodies: the status tells the case.</summary>
internal sealed record ResultDefinition(string Key, EquatableArray<string> Name, EquatableArray<UnionCase> Cases) : Definition(Key, Name);

/// <summary>A union whose cases no value can tell apart: any JSON, wherever it is referred to.</summary>
internal sealed record AnyDefinition(string Key, EquatableArray<string> Name) : Definition(Key, Name);
