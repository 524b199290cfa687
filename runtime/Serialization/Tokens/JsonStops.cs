using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Clarifeye.Runtime;

/// <summary>
/// Where plain text stops within a string (RFC 8259 section 7): at a quote, a control character or a backslash, unless that begins an escape of two
/// characters.
/// </summary>
static class JsonStops
{
    /// <summary>How many bytes are looked at for quotes.</summary>
    public const int Count = 32;

    /// <summary>A bit for each quote.</summary>
    /// <param name="first">The first of the bytes.</param>
    /// <param name="others">A bit for each other byte at which plain ASCII stops.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Quotes(ref readonly byte first, out uint others)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<byte> bytes = Vector256.LoadUnsafe(in first);
            others = (Vector256.Equals(bytes, Vector256.Create((byte)'\\')) | // as signed bytes, those below a space are control characters and no ASCII
                Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)' ')).AsByte()).ExtractMostSignificantBits();
            return Vector256.Equals(bytes, Vector256.Create((byte)'"')).ExtractMostSignificantBits();
        }

        uint quotes = Quotes(Vector128.LoadUnsafe(in first), out others) | (Quotes(Vector128.LoadUnsafe(in first, 16), out uint upper) << 16);
        others |= upper << 16;
        return quotes;
    }

    /// <summary>The first stop in the bytes from <paramref name="at"/> on, or their <paramref name="end"/>.</summary>
    /// <param name="first">The bytes; those before <paramref name="end"/> are read.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="end">How many bytes there are.</param>
    /// <param name="isAscii">Set to false if there is a byte before the stop that is not ASCII.</param>
    /// <param name="isEscaped">Set to true if there are escapes before the stop.</param>
    public static int Find(ref readonly byte first, int at, int end, ref bool isAscii, ref bool isEscaped) =>
        Vector256.IsHardwareAccelerated ? FindBy256(in first, at, end, ref isAscii, ref isEscaped)
        : Vector128.IsHardwareAccelerated ? FindBy128(in first, at, end, ref isAscii, ref isEscaped)
        : FindByByte(in first, at, end, ref isAscii, ref isEscaped);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Quotes(Vector128<byte> bytes, out uint others)
    {
        others = (Vector128.Equals(bytes, Vector128.Create((byte)'\\')) |
            Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()).ExtractMostSignificantBits();
        return Vector128.Equals(bytes, Vector128.Create((byte)'"')).ExtractMostSignificantBits();
    }

    // The vector loops leave the last vector to the next one, so that the letter behind a backslash may always be looked at.
    internal static int FindBy256(ref readonly byte first, int at, int end, ref bool isAscii, ref bool isEscaped)
    {
        while (end - at > Vector256<byte>.Count)
        {
            Vector256<byte> bytes = Vector256.LoadUnsafe(in first, (nuint)at);
            ulong stops = (Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\')) |
                Vector256.LessThan(bytes, Vector256.Create((byte)' '))).ExtractMostSignificantBits();
            ulong others = bytes.ExtractMostSignificantBits();
            int plain = PassEscapes(in Unsafe.Add(ref Unsafe.AsRef(in first), at), ref stops, Vector256<byte>.Count, ref isEscaped);
            at += plain;
            if (stops != 0)
            {
                isAscii &= (others & ((1ul << plain) - 1)) == 0;
                return at;
            }

            isAscii &= others == 0;
        }

        return FindBy128(in first, at, end, ref isAscii, ref isEscaped);
    }

    internal static int FindBy128(ref readonly byte first, int at, int end, ref bool isAscii, ref bool isEscaped)
    {
        while (end - at > Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(in first, (nuint)at);
            ulong stops = (Vector128.Equals(bytes, Vector128.Create((byte)'"')) | Vector128.Equals(bytes, Vector128.Create((byte)'\\')) |
                Vector128.LessThan(bytes, Vector128.Create((byte)' '))).ExtractMostSignificantBits();
            ulong others = bytes.ExtractMostSignificantBits();
            int plain = PassEscapes(in Unsafe.Add(ref Unsafe.AsRef(in first), at), ref stops, Vector128<byte>.Count, ref isEscaped);
            at += plain;
            if (stops != 0)
            {
                isAscii &= (others & ((1ul << plain) - 1)) == 0;
                return at;
            }

            isAscii &= others == 0;
        }

        return FindByByte(in first, at, end, ref isAscii, ref isEscaped);
    }

    internal static int FindByByte(ref readonly byte first, int at, int end, ref bool isAscii, ref bool isEscaped)
    {
        for (; at < end; at++)
        {
            byte next = At(in first, at);
            if (next == '\\' && end - at > 1 && IsShortEscape(At(in first, at + 1)))
            {
                isEscaped = true;
                at++;
            }
            else if (next is (byte)'"' or (byte)'\\' or < (byte)' ')
            {
                break;
            }

            isAscii &= next < 0x80;
        }

        return at;
    }

    /// <summary>Goes from stop to stop, which costs less than to load a vector from behind each of them.</summary>
    /// <param name="first">The vector's first byte; one more than the vector is read.</param>
    /// <param name="stops">A bit for each; 0 when all were escapes.</param>
    /// <param name="count">The bytes of the vector.</param>
    /// <param name="isEscaped">Set to true if there are escapes.</param>
    /// <returns>Where the first stop is that is no escape, else <paramref name="count"/>, or one more if the last byte begins an escape.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int PassEscapes(ref readonly byte first, ref ulong stops, int count, ref bool isEscaped)
    {
        while (stops != 0)
        {
            int at = BitOperations.TrailingZeroCount(stops);
            if (At(in first, at) != '\\' || !IsShortEscape(At(in first, at + 1)))
            {
                return at;
            }

            isEscaped = true;
            count = Math.Max(count, at + 2);
            stops &= ~(3ul << at);
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsShortEscape(byte letter) =>
        letter is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t';

    static byte At(ref readonly byte first, int index) => Unsafe.Add(ref Unsafe.AsRef(in first), index);
}
