using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Clarifeye.Runtime;

/// <summary>Where plain text stops within a string: at a quote, a backslash or a control character (RFC 8259 section 7).</summary>
static class JsonStops
{
    /// <summary>One bit for each stop.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint In(Vector256<byte> bytes) =>
        (Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\')) |
            Vector256.LessThan(bytes, Vector256.Create((byte)' '))).ExtractMostSignificantBits();

    /// <summary>The first stop in the bytes from <paramref name="at"/> on, or their <paramref name="end"/>.</summary>
    /// <param name="first">The bytes; those before <paramref name="end"/> are read.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="end">How many bytes there are.</param>
    /// <param name="isAscii">Set to false if there is a byte before the stop that is not ASCII.</param>
    public static int Find(ref readonly byte first, int at, int end, ref bool isAscii) =>
        Vector256.IsHardwareAccelerated ? FindBy256(in first, at, end, ref isAscii)
        : Vector128.IsHardwareAccelerated ? FindBy128(in first, at, end, ref isAscii)
        : FindByByte(in first, at, end, ref isAscii);

    internal static int FindBy256(ref readonly byte first, int at, int end, ref bool isAscii)
    {
        for (; end - at >= Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            Vector256<byte> bytes = Vector256.LoadUnsafe(in first, (nuint)at);
            uint stops = In(bytes), others = bytes.ExtractMostSignificantBits();
            if (stops != 0)
            {
                int length = BitOperations.TrailingZeroCount(stops);
                isAscii &= (others & ((1u << length) - 1)) == 0;
                return at + length;
            }

            isAscii &= others == 0;
        }

        return FindBy128(in first, at, end, ref isAscii);
    }

    internal static int FindBy128(ref readonly byte first, int at, int end, ref bool isAscii)
    {
        for (; end - at >= Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(in first, (nuint)at);
            uint stops = (Vector128.Equals(bytes, Vector128.Create((byte)'"')) | Vector128.Equals(bytes, Vector128.Create((byte)'\\')) |
                Vector128.LessThan(bytes, Vector128.Create((byte)' '))).ExtractMostSignificantBits();
            uint others = bytes.ExtractMostSignificantBits();
            if (stops != 0)
            {
                int length = BitOperations.TrailingZeroCount(stops);
                isAscii &= (others & ((1u << length) - 1)) == 0;
                return at + length;
            }

            isAscii &= others == 0;
        }

        return FindByByte(in first, at, end, ref isAscii);
    }

    internal static int FindByByte(ref readonly byte first, int at, int end, ref bool isAscii)
    {
        for (; at < end; at++)
        {
            byte next = Unsafe.Add(ref Unsafe.AsRef(in first), at);
            if (next is (byte)'"' or (byte)'\\' or < (byte)' ')
            {
                break;
            }

            isAscii &= next < 0x80;
        }

        return at;
    }
}
