using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>How the case of a union (oneOf, anyOf) is chosen: by its discriminator, or by what the value looks like.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonUnion
{
    /// <summary>A listed discriminator says more than any shape.</summary>
    const int ListedDiscriminator = 1 << 20;

    readonly JsonUnionCase[] _cases;
    readonly byte[]? _discriminator;
    readonly JsonNames? _values;
    readonly int[] _caseOfValue = [];
    readonly int _otherwise;

    /// <summary>
    /// A union without discriminator. A case must fit in its JSON kind and, for objects, in required properties, constants and the kinds of
    /// its properties. Of those that fit, the one with the most declared properties present wins, then a map whose values fit, then the first.
    /// </summary>
    public JsonUnion(params JsonUnionCase[] cases) => _cases = cases;

    /// <summary>A union with a discriminator (OpenAPI 3.2 section 4.25).</summary>
    /// <param name="discriminator">The name of the property that tells the case.</param>
    /// <param name="values">The values it may have.</param>
    /// <param name="cases">The index of the case of each value.</param>
    public JsonUnion(string discriminator, JsonNames values, params int[] cases)
        : this(discriminator, values, cases, -1)
    {
    }

    /// <summary>A union with a discriminator, some values of which may have none.</summary>
    /// <param name="discriminator">The name of the property that tells the case.</param>
    /// <param name="values">The values it may have.</param>
    /// <param name="cases">The index of the case of each value.</param>
    /// <param name="otherwise">The case of an object whose discriminator is absent or not listed; -1 for none.</param>
    /// <param name="scalars">What values other than objects are, by the index of the case.</param>
    public JsonUnion(string discriminator, JsonNames values, int[] cases, int otherwise, params JsonUnionCase[] scalars)
    {
        _cases = scalars;
        _discriminator = System.Text.Encoding.UTF8.GetBytes(discriminator);
        _values = values;
        _caseOfValue = cases;
        _otherwise = otherwise;
    }

    /// <summary>The index of the value's case, or -1.</summary>
    internal int Choose(in JsonTokens value) => Choose(value, JsonUnionCase.Deepest, out _);

    internal int Choose(in JsonTokens value, int levels, out int score)
    {
        if (KindCase.Has(JsonKinds.Object, value))
        {
            return _values is null ? JsonUnionMatch.Choose(_cases, value, levels, out score) : ByDiscriminator(value, out score);
        }

        int best = -1;
        score = JsonUnionCase.NoFit;
        for (int i = 0; i < _cases.Length; i++)
        {
            int fit = _cases[i].Score(value, levels);
            if (fit > score)
            {
                best = i;
                score = fit;
            }
        }

        return best;
    }

    int ByDiscriminator(JsonTokens value, out int score)
    {
        int found = -1; // of two properties with the name the last counts, as it does when the case is read
        value.TryBegin((byte)'{', "an object");
        for (bool isFirst = true; value.NextProperty(isFirst); isFirst = false)
        {
            if (value.Name.SequenceEqual(_discriminator))
            {
                int index = value.TryPeekUtf8(out ReadOnlySpan<byte> text) ? _values!.Find(text) : -1;
                found = index < 0 ? -1 : _caseOfValue[index];
            }

            value.Skip();
        }

        score = found >= 0 ? ListedDiscriminator : _otherwise >= 0 ? 0 : JsonUnionCase.NoFit;
        return found >= 0 ? found : _otherwise;
    }
}
