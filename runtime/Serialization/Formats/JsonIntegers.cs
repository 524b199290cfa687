using System.Buffers.Text;

namespace Clarifeye.Runtime;

/// <summary>Integers among JSON's numbers.</summary>
static class JsonIntegers
{
    /// <summary>Reads a number of JSON's grammar whose value is an integer of 64 bits, however it is written.</summary>
    public static bool TryParse(ReadOnlySpan<byte> number, out long value) =>
        (Utf8Parser.TryParse(number, out value, out int consumed) && consumed == number.Length) || TryParseExact(number, out value);

    /// <summary>Reads a number of JSON's grammar whose value is an integer of 64 bits without sign, however it is written.</summary>
    public static bool TryParse(ReadOnlySpan<byte> number, out ulong value)
    {
        if (Utf8Parser.TryParse(number, out value, out int consumed) && consumed == number.Length)
        {
            return true;
        }

        bool isSmall = TryParseExact(number, out long integer) && integer >= 0;
        value = isSmall ? (ulong)integer : 0;
        return isSmall;
    }

    public static void Write(ref JsonBuffer buffer, long value) => buffer.WriteFormatted(value);

    // 1.0, 1e2, 12.50e1: the digits without the point, then as many zeros as the exponent leaves to append or to take away.
    static bool TryParseExact(ReadOnlySpan<byte> number, out long value)
    {
        value = 0;
        bool negative = number[0] == '-';
        ReadOnlySpan<byte> rest = negative ? number[1..] : number;
        int exponentAt = rest.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = exponentAt < 0 ? rest : rest[..exponentAt];
        int point = mantissa.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = point < 0 ? mantissa : mantissa[..point];
        ReadOnlySpan<byte> fraction = point < 0 ? default : mantissa[(point + 1)..].TrimEnd((byte)'0');
        if (whole.TrimStart((byte)'0').IsEmpty && fraction.IsEmpty)
        {
            return true; // zero, whatever its exponent
        }

        long exponent = exponentAt < 0 ? 0 : Exponent(rest[(exponentAt + 1)..]);
        if (fraction.IsEmpty)
        {
            ReadOnlySpan<byte> significant = whole.TrimEnd((byte)'0');
            exponent += whole.Length - significant.Length;
            whole = significant;
        }

        return TryScale(whole, fraction, exponent - fraction.Length, negative, out value);
    }

    static bool TryScale(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, long zeros, bool negative, out long value)
    {
        value = 0; // counted downwards, as long.MinValue has no positive
        if (zeros is < 0 or > 18 || !TryAppend(whole, ref value) || !TryAppend(fraction, ref value) || !TryAppend("000000000000000000"u8[..(int)zeros], ref value))
        {
            return false;
        }

        if (!negative)
        {
            if (value == long.MinValue)
            {
                return false;
            }

            value = -value;
        }

        return true;
    }

    static bool TryAppend(ReadOnlySpan<byte> digits, ref long value)
    {
        foreach (byte digit in digits)
        {
            int units = digit - '0';
            if (value < (long.MinValue + units) / 10)
            {
                return false;
            }

            value = (value * 10) - units;
        }

        return true;
    }

    static long Exponent(ReadOnlySpan<byte> text) =>
        Utf8Parser.TryParse(text, out int exponent, out int consumed) && consumed == text.Length
            ? exponent
            : text[0] == '-' ? int.MinValue : int.MaxValue;
}
