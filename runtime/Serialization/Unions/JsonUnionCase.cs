using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>By what a case of a union is told from the others. Immutable.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonUnionCase
{
    readonly JsonKinds _kinds;
    readonly JsonNames? _texts;
    readonly JsonKinds[] _propertyKinds = [];
    readonly (int Property, byte[] Text)[] _consts = [];

    JsonUnionCase(JsonKinds kinds, JsonNames? texts = null)
    {
        _kinds = kinds;
        _texts = texts;
    }

    JsonUnionCase(JsonNames names, JsonKinds[] propertyKinds, (int Property, byte[] Text)[] consts)
    {
        _kinds = JsonKinds.Object;
        Names = names;
        _propertyKinds = propertyKinds;
        _consts = consts;
    }

    /// <summary>The declared properties, if the case is a class.</summary>
    internal JsonNames? Names { get; }

    /// <summary>The kinds of a map's values, if the case is a map.</summary>
    internal JsonKinds? MapValues { get; private init; }

    /// <summary>A case that is known by its kind alone.</summary>
    public static JsonUnionCase Of(JsonKinds kinds) => new(kinds);

    /// <summary>A map: an object whose values all are of these kinds.</summary>
    public static JsonUnionCase Map(JsonKinds values) => new(JsonKinds.Object) { MapValues = values };

    /// <summary>An object of a generated class: its required properties are there, and those that are there have fitting kinds.</summary>
    /// <param name="propertyKinds">The kinds of each property by its index; any kind where the list ends.</param>
    public static JsonUnionCase Object<T>(params JsonKinds[] propertyKinds)
        where T : class, IJsonObject<T> => new(T.Names, propertyKinds, []);

    /// <summary>A string enum: one of its listed texts.</summary>
    public static JsonUnionCase Texts(JsonNames listed) => new(JsonKinds.String, listed);

    /// <summary>
    /// The same case, whose property must be there with this value: a string's contents, or the JSON of a number or literal. Several for one
    /// property are alternatives.
    /// </summary>
    public JsonUnionCase Const(int property, string text) =>
        new(Names ?? throw new InvalidOperationException("Only an object has constant properties."), _propertyKinds, [.. _consts, (property, System.Text.Encoding.UTF8.GetBytes(text))]);

    /// <summary>Whether a value that is no object is of this case.</summary>
    internal bool Fits(ref JsonTokens value) =>
        (_kinds & value.Kind()) != 0 && (_texts is null || (value.TryPeekUtf8(out ReadOnlySpan<byte> text) && _texts.Find(text) >= 0));

    /// <summary>Whether an object may be of this case, before its properties are seen.</summary>
    internal bool FitsObjects => (_kinds & JsonKinds.Object) != 0;

    /// <summary>Whether the case allows a declared property to have the value.</summary>
    internal bool Allows(int property, ref JsonTokens value)
    {
        JsonKinds kinds = property < _propertyKinds.Length ? _propertyKinds[property] : JsonKinds.Any;
        if (!IsRequired(property))
        {
            kinds |= JsonKinds.Null; // the reader accepts a null at every optional property
        }

        return (kinds & value.Kind()) != 0 && AllowsConst(property, ref value);
    }

    /// <summary>The properties from index 64 × <paramref name="word"/> on that must be there.</summary>
    internal ulong Required(int word)
    {
        ulong required = Names!.Required(word);
        foreach ((int property, _) in _consts)
        {
            required |= property / 64 == word ? 1UL << property : 0;
        }

        return required;
    }

    bool IsRequired(int property) => (Names!.Required(property / 64) & (1UL << property)) != 0;

    bool AllowsConst(int property, ref JsonTokens value)
    {
        bool allowed = true;
        foreach ((int constant, byte[] text) in _consts)
        {
            if (constant == property)
            {
                ReadOnlySpan<byte> actual = value.TryPeekUtf8(out ReadOnlySpan<byte> contents) ? contents : value.PeekRaw();
                if (actual.SequenceEqual(text))
                {
                    return true;
                }

                allowed = false;
            }
        }

        return allowed;
    }
}
