using System.Runtime.CompilerServices;

namespace Clarifeye.Runtime;

/// <summary>
/// Values that are not looked into, but checked all the same. The place goes through these methods as a number, for the sake of a register:
/// only what is long or unusual uses the field.
/// </summary>
ref partial struct JsonTokens
{
    /// <summary>Goes behind the value. Returns early when starved.</summary>
    public void Skip()
    {
        ulong kinds = 0; // one bit for each open object or array, the innermost last: 1 is an object
        int open = 0;
        int at = _at;
        do
        {
            byte next = PeekAt(ref at);
            if (next is (byte)'{' or (byte)'[')
            {
                if (_depth + ++open > MaxDepth)
                {
                    throw JsonFailure.TooDeep(Place, at);
                }

                at++;
                kinds = (kinds << 1) | (next == '{' ? 1u : 0u);
                if (PeekAt(ref at) != Closing(kinds))
                {
                    at = (kinds & 1) != 0 ? BehindName(at) : at;
                    continue;
                }
            }
            else
            {
                at = next == '"' ? BehindString(at) : BehindNumberOrLiteral(next, at);
            }

            // As many ends as there are, or the way to the next value.
            while (open > 0)
            {
                next = PeekAt(ref at);
                if (next == Closing(kinds))
                {
                    at++;
                    kinds >>= 1;
                    open--;
                    continue;
                }

                at = next switch
                {
                    (byte)',' => (kinds & 1) != 0 ? BehindName(at + 1) : at + 1,
                    0 => at,
                    _ => throw JsonFailure.Syntax(Place, at),
                };
                break;
            }
        }
        while (open > 0 && !_isStarved);
        _at = at;
    }

    /// <summary>Starves if a part of the value is not here yet, so that what follows need not reckon with that.</summary>
    /// <returns>False when starved.</returns>
    public bool MakeWhole() => _isWhole || SkipsWhole();

    /// <summary>The bytes of the value, without moving.</summary>
    public readonly ReadOnlySpan<byte> PeekRaw()
    {
        JsonTokens ahead = this;
        int start = ahead.NextStart();
        ahead.Skip();
        return Slice(start, ahead.Position);
    }

    static byte Closing(ulong kinds) => (kinds & 1) != 0 ? (byte)'}' : (byte)']';

    /// <summary><see cref="Peek"/> from another place, which moves behind white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    byte PeekAt(ref int at)
    {
        if (at < _length)
        {
            byte next = At(at);
            if (next > (byte)' ')
            {
                return next;
            }
        }

        _at = at;
        byte behindSpace = PeekBehindSpace();
        at = _at;
        return behindSpace;
    }

    // Behind the colon.
    int BehindName(int at)
    {
        byte next = PeekAt(ref at);
        if (next == '"')
        {
            at = BehindString(at);
            next = PeekAt(ref at);
            if (next == ':')
            {
                return at + 1;
            }
        }

        return next == 0 ? at : throw JsonFailure.Syntax(Place, at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int BehindString(int at) => TryPlainLength(at + 1, out int length) ? at + length + 2 : BehindAnyString(at);

    [MethodImpl(MethodImplOptions.NoInlining)]
    int BehindAnyString(int at)
    {
        _at = _token = at;
        ScanAnyString(at + 1, out _);
        return _at;
    }

    int BehindNumberOrLiteral(byte next, int at)
    {
        int end = EndOfDigits(at);
        if (end > at && end < _length && (next != '0' || end == at + 1) && At(end) is not ((byte)'.' or (byte)'e' or (byte)'E'))
        {
            return end;
        }

        _at = _token = at;
        _ = next switch
        {
            (byte)'t' => TakeLiteral("true"u8),
            (byte)'f' => TakeLiteral("false"u8),
            (byte)'n' => TakeLiteral("null"u8),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => ScanNumber(),
            0 => false,
            _ => throw JsonFailure.Syntax(Place, at),
        };
        return _at;
    }

    bool SkipsWhole()
    {
        JsonTokens ahead = this;
        ahead.Skip();
        if (ahead._isStarved)
        {
            Starve();
        }

        return !_isStarved;
    }
}
