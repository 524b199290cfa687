using System.Runtime.CompilerServices;

namespace Clarifeye.Runtime;

/// <summary>Numbers and literals.</summary>
ref partial struct JsonTokens
{
    /// <summary>Takes a null; false for every other value, and when starved.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryNull() => Peek() == 'n' && TakeNull();

    /// <summary>Reads the number as the document has it; false when starved.</summary>
    /// <exception cref="System.Text.Json.JsonException">The value is no number.</exception>
    public bool TryReadNumber(string expected, out ReadOnlySpan<byte> number)
    {
        byte next = Peek();
        if (next == '-' || IsDigit(next))
        {
            _token = _at;
            if (ScanNumber())
            {
                number = Slice(_token, _at);
                return true;
            }
        }
        else
        {
            Mismatch(expected);
        }

        number = default;
        return false;
    }

    /// <summary>Takes a literal that begins as the bytes here do; false when starved.</summary>
    public bool TakeLiteral(ReadOnlySpan<byte> literal)
    {
        _token = _at;
        int length = Math.Min(literal.Length, _length - _at);
        if (!Slice(_at, _at + length).SequenceEqual(literal[..length]))
        {
            throw JsonFailure.Syntax(Place, _at);
        }

        if (length < literal.Length)
        {
            End();
            return false;
        }

        _at += length;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    bool TakeNull() => !IsResuming && TakeLiteral("null"u8);

    // RFC 8259 section 6: minus, digits without leading zero, fraction, exponent. False when starved.
    bool ScanNumber()
    {
        int at = At(_at) == '-' ? _at + 1 : _at;
        int digits = at;
        at = EndOfDigits(at);
        bool isValid = at > digits && (at == digits + 1 || At(digits) != '0');
        if (isValid && at < _length && At(at) == '.')
        {
            digits = at + 1;
            at = EndOfDigits(digits);
            isValid = at > digits;
        }

        if (isValid && at < _length && (At(at) | 0x20) == 'e')
        {
            digits = at + 1 < _length && At(at + 1) is (byte)'+' or (byte)'-' ? at + 2 : at + 1;
            at = EndOfDigits(digits);
            isValid = at > digits;
        }

        if (at == _length && (!_isWhole || (!isValid && !IsDigit(At(at - 1)))))
        {
            End(); // a number at the window's end may have more digits
            return false;
        }

        if (!isValid)
        {
            throw JsonFailure.Syntax(Place, _at);
        }

        _at = at;
        return true;
    }

    readonly int EndOfDigits(int at)
    {
        while (at < _length && IsDigit(At(at)))
        {
            at++;
        }

        return at;
    }

    static bool IsDigit(byte character) => (uint)(character - '0') <= 9;
}
