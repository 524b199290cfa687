namespace Clarifeye.Runtime;

/// <summary>The escapes in strings, which must be well formed (RFC 8259 section 7).</summary>
ref partial struct JsonTokens
{
    const string PairedSurrogates = "a string whose surrogate escapes come in pairs";

    // Of a backslash that begins no escape of two characters: 6, or 12 for a surrogate pair; 0 when starved.
    int LongEscapeLength(int at)
    {
        if (at + 1 >= _length)
        {
            End();
            return 0;
        }

        return At(at + 1) == 'u' ? UnicodeEscapeLength(at) : throw JsonFailure.Syntax(Place, _token);
    }

    // 6, or 12 for a surrogate pair; 0 when starved.
    int UnicodeEscapeLength(int at)
    {
        if (!TryReadCodeUnit(at, out char unit))
        {
            return 0;
        }

        if (!char.IsSurrogate(unit))
        {
            return 6;
        }

        if (char.IsLowSurrogate(unit) || (at + 6 < _length && At(at + 6) != '\\') || (at + 7 < _length && At(at + 7) != 'u'))
        {
            throw JsonFailure.Unexpected(Place, _token, PairedSurrogates);
        }

        return !TryReadCodeUnit(at + 6, out char low) ? 0 : char.IsLowSurrogate(low) ? 12 : throw JsonFailure.Unexpected(Place, _token, PairedSurrogates);
    }

    bool TryReadCodeUnit(int at, out char unit)
    {
        int value = 0;
        for (int digit = at + 2; digit < at + 6; digit++)
        {
            if (digit >= _length)
            {
                unit = default;
                End();
                return false;
            }

            int nibble = HexDigit(At(digit));
            value = nibble >= 0 ? (value << 4) | nibble : throw JsonFailure.Syntax(Place, _token);
        }

        unit = (char)value;
        return true;
    }

    static int HexDigit(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };
}
