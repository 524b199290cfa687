using System.Numerics;

namespace Clarifeye.Runtime;

/// <summary>Holds one object against all cases of a union at once, so that it is looked through a single time.</summary>
ref struct JsonUnionMatch
{
    readonly ReadOnlySpan<JsonUnionCase> _cases;
    readonly int _levels;
    readonly Span<int> _scores; // what they have so far; NoFit stays
    readonly Span<ulong> _seen; // the words of the first case with names, then those of the next

    JsonUnionMatch(ReadOnlySpan<JsonUnionCase> cases, in JsonTokens value, int levels)
    {
        _cases = cases;
        _levels = levels;
        _scores = new int[cases.Length];
        int words = 0;
        for (int i = 0; i < cases.Length; i++)
        {
            _scores[i] = cases[i] is ObjectCase or MapCase ? 0 : cases[i].Score(value, levels);
            words += Words(cases[i]);
        }

        _seen = new ulong[words];
    }

    public static int Choose(ReadOnlySpan<JsonUnionCase> cases, JsonTokens value, int levels, out int score)
    {
        var match = new JsonUnionMatch(cases, value, levels);
        value.TryBegin((byte)'{', "an object");
        for (bool isFirst = true; value.NextProperty(isFirst); isFirst = false)
        {
            match.Take(value);
            value.Skip();
        }

        return match.Best(out score);
    }

    /// <summary>How well a value fits one case.</summary>
    public static int Score(JsonUnionCase only, in JsonTokens value, int levels)
    {
        if (!KindCase.Has(JsonKinds.Object, value))
        {
            return JsonUnionCase.NoFit;
        }

        if (levels == 0)
        {
            return 0;
        }

        Choose(new ReadOnlySpan<JsonUnionCase>(in only), value, levels - 1, out int score);
        return score;
    }

    // Twice the declared properties, one more for a constant and what is said of a value for one with a shape; a map whose values fit stands between an object with none of them and one with some.
    readonly void Take(in JsonTokens value)
    {
        for (int i = 0, word = 0; i < _cases.Length; word += Words(_cases[i]), i++)
        {
            if (_scores[i] == JsonUnionCase.NoFit)
            {
                continue;
            }

            if (_cases[i] is MapCase map)
            {
                bool fits = map.Value.Score(value, Math.Max(0, _levels - 1)) > JsonUnionCase.NoFit;
                _scores[i] = fits ? 1 : JsonUnionCase.NoFit;
            }
            else if (_cases[i] is ObjectCase known && known.Names.Find(value.Name) is >= 0 and var property)
            {
                bool isNew = (_seen[word + (property / 64)] & (1UL << property)) == 0;
                int fit = known.Score(property, value, Math.Max(0, _levels - 1));
                _scores[i] = fit == JsonUnionCase.NoFit ? fit : isNew ? _scores[i] + fit : _scores[i];
                _seen[word + (property / 64)] |= 1UL << property;
            }
        }
    }

    readonly int Best(out int score)
    {
        int best = -1;
        score = JsonUnionCase.NoFit;
        for (int i = 0, word = 0; i < _cases.Length; word += Words(_cases[i]), i++)
        {
            int own = _scores[i] == JsonUnionCase.NoFit ? JsonUnionCase.NoFit : _cases[i] is ObjectCase known ? Complete(known, _scores[i], _seen.Slice(word, Words(known))) : _scores[i];
            if (own > score)
            {
                best = i;
                score = own;
            }
        }

        return best;
    }

    static int Complete(ObjectCase candidate, int score, ReadOnlySpan<ulong> seen)
    {
        for (int word = 0; word < seen.Length; word++)
        {
            if ((candidate.Names.Required(word) & ~seen[word]) != 0)
            {
                return JsonUnionCase.NoFit;
            }

            score += 2 * BitOperations.PopCount(seen[word]);
        }

        return score;
    }

    static int Words(JsonUnionCase candidate) => candidate is ObjectCase { Names: { } names } ? (names.Count + 63) / 64 : 0;
}
