using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>How the case of a union (oneOf, anyOf) is chosen: by its discriminator, or by what the value looks like.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonUnion
{
    readonly JsonUnionCase[] _cases;
    readonly byte[]? _discriminator;
    readonly JsonNames? _values;
    readonly int[] _caseOfValue = [];

    /// <summary>
    /// A union without discriminator. A case must fit in its JSON kind and, for objects, in required properties, constants and the kinds of
    /// its properties. Of those that fit, the one with the most declared properties present wins, then a map whose values fit, then the first.
    /// </summary>
    public JsonUnion(params JsonUnionCase[] cases) => _cases = cases;

    /// <summary>A union with a discriminator (OpenAPI 3.1 section 4.8.25).</summary>
    /// <param name="discriminator">The name of the property that tells the case.</param>
    /// <param name="values">The values it may have.</param>
    /// <param name="cases">The index of the case of each value.</param>
    public JsonUnion(string discriminator, JsonNames values, params int[] cases)
    {
        _cases = [];
        _discriminator = System.Text.Encoding.UTF8.GetBytes(discriminator);
        _values = values;
        _caseOfValue = cases;
    }

    /// <summary>The index of the value's case, or -1. Moves the tokens on.</summary>
    internal int Choose(ref JsonTokens value)
    {
        if (value.Kind() == JsonKinds.Object)
        {
            return _values is null ? JsonUnionMatch.Choose(_cases, ref value) : ByDiscriminator(ref value);
        }

        for (int i = 0; i < _cases.Length; i++)
        {
            if (_cases[i].Fits(ref value))
            {
                return i;
            }
        }

        return -1;
    }

    int ByDiscriminator(ref JsonTokens value)
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

        return found;
    }
}
