using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>By what a case of a union is told from the others. Immutable.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonUnionCase
{
    /// <summary>How many lists, maps and unions inside each other are looked into; further inside only the kinds of values count.</summary>
    internal const int Deepest = 4;

    /// <summary>What a value that does not fit scores.</summary>
    internal const int NoFit = -1;

    private protected JsonUnionCase(JsonKinds kinds) => Kinds = kinds;

    /// <summary>The kinds its values have.</summary>
    internal JsonKinds Kinds { get; }

    /// <summary>Whether a value that does not fit may still be one of its values, because texts and cases that no document lists yet are kept.</summary>
    internal virtual bool IsOpen => false;

    /// <summary>A case that is known by its kind alone.</summary>
    public static JsonUnionCase Of(JsonKinds kinds) => new KindCase(kinds);

    /// <summary>A scalar: the value has to fit its format.</summary>
    public static JsonUnionCase Of(JsonFormat format) => new FormatCase(format);

    /// <summary>A string enum: one of its listed texts.</summary>
    public static JsonUnionCase Texts(JsonNames listed) => new TextsCase(listed);

    /// <summary>An array whose elements all fit.</summary>
    public static JsonUnionCase List(JsonUnionCase item) => new ListCase(item);

    /// <summary>A map: an object whose values all are of these kinds.</summary>
    public static JsonUnionCase Map(JsonKinds values) => new MapCase(Of(values));

    /// <summary>A map: an object whose values all fit.</summary>
    public static JsonUnionCase Map(JsonUnionCase value) => new MapCase(value);

    /// <summary>An object of a generated class: its required properties are there, and those that are there have fitting kinds.</summary>
    /// <param name="propertyKinds">The kinds of each property by its index; any kind where the list ends.</param>
    public static JsonUnionCase Object<T>(params JsonKinds[] propertyKinds)
        where T : class, IJsonObject<T> => new ObjectCase(JsonCursor.NamesOf<T>(), propertyKinds, [], []);

    /// <summary>A union: one of its own cases.</summary>
    public static JsonUnionCase Union<T>()
        where T : class, IJsonUnion => new NestedCase<T>();

    /// <summary>
    /// The same case, whose property has this value where it is there: a string's contents, or the JSON of a number or literal. Several for one
    /// property are alternatives.
    /// </summary>
    /// <exception cref="InvalidOperationException">The case is no object.</exception>
    public virtual JsonUnionCase Const(int property, string text) =>
        throw new InvalidOperationException("Only an object has constant properties.");

    /// <summary>The same case, whose property has such values where it is there: what tells it from cases with a property of that name and kind.</summary>
    /// <exception cref="InvalidOperationException">The case is no object.</exception>
    public virtual JsonUnionCase Property(int property, JsonUnionCase shape) =>
        throw new InvalidOperationException("Only an object has properties.");

    /// <summary>How well a value fits: <see cref="NoFit"/>, or a number that is the higher the more the case says of such values.</summary>
    /// <param name="value">Stands before the value and does not move.</param>
    /// <param name="levels">How many more levels may be looked into.</param>
    internal abstract int Score(in JsonTokens value, int levels);
}
