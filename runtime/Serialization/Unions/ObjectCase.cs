using System.Globalization;
using System.Text;

namespace Clarifeye.Runtime;

/// <summary>An object of a generated class.</summary>
sealed class ObjectCase(JsonNames names, JsonKinds[] propertyKinds, (int Property, byte[] Text)[] consts, (int Property, JsonUnionCase Shape)[] shapes)
    : JsonUnionCase(JsonKinds.Object)
{
    /// <summary>The declared properties.</summary>
    public JsonNames Names { get; } = names;

    public override JsonUnionCase Const(int property, string text) =>
        new ObjectCase(Names, propertyKinds, [.. consts, (property, Encoding.UTF8.GetBytes(text))], shapes);

    public override JsonUnionCase Property(int property, JsonUnionCase shape) =>
        new ObjectCase(Names, propertyKinds, consts, [.. shapes, (property, shape)]);

    internal override int Score(in JsonTokens value, int levels) => JsonUnionMatch.Score(this, value, levels);

    /// <summary>How well a declared property's value fits, apart from being there.</summary>
    /// <param name="property">The property's index.</param>
    /// <param name="value">Stands before its value.</param>
    /// <param name="levels">How many more levels may be looked into.</param>
    public int Score(int property, JsonTokens value, int levels)
    {
        JsonKinds kinds = property < propertyKinds.Length ? propertyKinds[property] : JsonKinds.Any;
        if (!IsRequired(property))
        {
            kinds |= JsonKinds.Null; // the reader accepts a null at every optional property
        }

        JsonKinds kind = value.Kind();
        bool isConst = false;
        return (kinds & kind) == 0 || !AllowsConst(property, value, ref isConst) ? NoFit
            : kind == JsonKinds.Null ? 0
            : ScoreOfShape(property, value, levels) is >= 0 and var score ? score + (isConst ? 1 : 0)
            : NoFit;
    }

    int ScoreOfShape(int property, in JsonTokens value, int levels)
    {
        foreach ((int shaped, JsonUnionCase shape) in shapes)
        {
            if (shaped == property)
            {
                int score = shape.Score(value, levels);
                return shape.IsOpen ? Math.Max(0, score) : score; // what is new is no other case's yet
            }
        }

        return 0;
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
                if (actual.SequenceEqual(text) || (value.Kind() == JsonKinds.Number && AreEqual(actual, text)))
                {
                    isConst = true;
                    return true;
                }

                allowed = value.Kind() == JsonKinds.Null && !IsRequired(property);
            }
        }

        return allowed;
    }

    /// <summary>Whether two numbers are one, spelled in two ways: 1, 1.0 and 1e0.</summary>
    static bool AreEqual(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        decimal.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
        && decimal.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal otherNumber)
        && number == otherNumber;
}
