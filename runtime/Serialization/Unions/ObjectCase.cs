using System.Text;

namespace Clarifeye.Runtime;

/// <summary>An object of a generated class.</summary>
sealed class ObjectCase(JsonNames names, JsonKinds[] propertyKinds, (int Property, byte[] Text)[] consts) : JsonUnionCase(JsonKinds.Object)
{
    /// <summary>The declared properties.</summary>
    public JsonNames Names { get; } = names;

    public override JsonUnionCase Const(int property, string text) =>
        new ObjectCase(Names, propertyKinds, [.. consts, (property, Encoding.UTF8.GetBytes(text))]);

    internal override int Score(in JsonTokens value, int levels) => JsonUnionMatch.Score(this, value, levels);

    /// <summary>Whether the case allows a declared property to have the value.</summary>
    /// <param name="property">The property's index.</param>
    /// <param name="value">Stands before its value.</param>
    /// <param name="isConst">Whether the value is one that the case lists.</param>
    public bool Allows(int property, JsonTokens value, out bool isConst)
    {
        JsonKinds kinds = property < propertyKinds.Length ? propertyKinds[property] : JsonKinds.Any;
        if (!IsRequired(property))
        {
            kinds |= JsonKinds.Null; // the reader accepts a null at every optional property
        }

        isConst = false;
        return (kinds & value.Kind()) != 0 && AllowsConst(property, value, ref isConst);
    }

    bool IsRequired(int property) => (Names.Required(property / 64) & (1UL << property)) != 0;

    bool AllowsConst(int property, JsonTokens value, ref bool isConst)
    {
        bool allowed = true;
        foreach ((int constant, byte[] text) in consts)
        {
            if (constant == property)
            {
                ReadOnlySpan<byte> actual = value.TryPeekUtf8(out ReadOnlySpan<byte> contents) ? contents : value.PeekRaw();
                if (actual.SequenceEqual(text))
                {
                    isConst = true;
                    return true;
                }

                allowed = value.Kind() == JsonKinds.Null && !IsRequired(property);
            }
        }

        return allowed;
    }
}
