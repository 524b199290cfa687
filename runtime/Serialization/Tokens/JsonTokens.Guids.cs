using System.Runtime.CompilerServices;

namespace Clarifeye.Runtime;

/// <summary>Strings that are uuids: found where they are expected and read in one step.</summary>
ref partial struct JsonTokens
{
    const int QuotedGuid = JsonGuids.Length + 2;

    /// <summary>Takes a string that is a uuid without escapes; false for every other value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadGuid(out Guid value)
    {
        if (Peek() == '"' && JsonGuids.IsVectorSupported && _length - _at >= QuotedGuid && At(_at + QuotedGuid - 1) == '"' &&
            JsonGuids.TryParseVector(in At(_at + 1), out value))
        {
            _at += QuotedGuid;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Behind an element: takes those of the next ones that are uuids, without white space between them.</summary>
    /// <returns>How many were taken.</returns>
    public int TakeGuids(Span<Guid> next)
    {
        int count = 0;
        if (JsonGuids.IsVectorSupported && !_isStarved)
        {
            int at = _at; // in a register for as long as the loop lasts
            for (; count < next.Length && _length - at > QuotedGuid; at += QuotedGuid + 1)
            {
                if (At(at) != ',' || At(at + 1) != '"' || At(at + QuotedGuid) != '"' || !JsonGuids.TryParseVector(in At(at + 2), out next[count]))
                {
                    break;
                }

                count++;
            }

            _at = at;
        }

        return count;
    }
}
