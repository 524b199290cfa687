using System.Numerics;

namespace Clarifeye.Runtime;

/// <summary>Holds one object against all cases of a union at once, so that it is looked through a single time.</summary>
ref struct JsonUnionMatch
{
    readonly JsonUnionCase[] _cases;
    readonly Span<bool> _fits;
    readonly Span<ulong> _seen; // the words of the first case with names, then those of the next
    bool _isEmpty;

    JsonUnionMatch(JsonUnionCase[] cases)
    {
        _cases = cases;
        _fits = new bool[cases.Length];
        int words = 0;
        for (int i = 0; i < cases.Length; i++)
        {
            _fits[i] = cases[i].FitsObjects;
            words += Words(cases[i]);
        }

        _seen = new ulong[words];
        _isEmpty = true;
    }

    public static int Choose(JsonUnionCase[] cases, ref JsonTokens value)
    {
        var match = new JsonUnionMatch(cases);
        value.TryBegin((byte)'{', "an object");
        for (bool isFirst = true; value.NextProperty(isFirst); isFirst = false)
        {
            match.Take(ref value);
            value.Skip();
        }

        return match.Best();
    }

    void Take(ref JsonTokens value)
    {
        _isEmpty = false;
        for (int i = 0, word = 0; i < _cases.Length; word += Words(_cases[i]), i++)
        {
            if (_cases[i].MapValues is { } kinds)
            {
                _fits[i] &= (kinds & value.Kind()) != 0;
            }
            else if (_cases[i].Names?.Find(value.Name) is >= 0 and var property)
            {
                _fits[i] &= _cases[i].Allows(property, ref value);
                _seen[word + (property / 64)] |= 1UL << property;
            }
        }
    }

    readonly int Best()
    {
        int best = -1, bestScore = -1;
        for (int i = 0, word = 0; i < _cases.Length; word += Words(_cases[i]), i++)
        {
            int score = _fits[i] ? Score(_cases[i], _seen.Slice(word, Words(_cases[i]))) : -1;
            if (score > bestScore)
            {
                best = i;
                bestScore = score;
            }
        }

        return best;
    }

    // Twice the declared properties; a map whose values fit stands between an object with none of them and one with some.
    readonly int Score(JsonUnionCase candidate, ReadOnlySpan<ulong> seen)
    {
        int score = candidate.MapValues is not null && !_isEmpty ? 1 : 0;
        for (int word = 0; word < seen.Length; word++)
        {
            if ((candidate.Required(word) & ~seen[word]) != 0)
            {
                return -1;
            }

            score += 2 * BitOperations.PopCount(seen[word]);
        }

        return score;
    }

    static int Words(JsonUnionCase candidate) => candidate.Names is { } names ? (names.Count + 63) / 64 : 0;
}
