using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Clarifeye.Runtime;

/// <summary>The text of uuids by vectors of 16 bytes, in two halves. Needs a little-endian machine.</summary>
static class GuidsBy128
{
    /// <param name="value">The uuid as it is in memory.</param>
    /// <param name="text">36 bytes to write.</param>
    public static void Write(Vector128<byte> value, ref byte text)
    {
        Vector128<byte> bytes = Vector128.Shuffle(value, Vector128.Create((byte)3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15));
        (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(bytes);
        Vector128<byte> first = Digits(lower), second = Digits(upper); // 16 digits each; what is stored overlaps
        Vector128<byte> start = Vector128.Shuffle(first, Vector128.Create((byte)0, 1, 2, 3, 4, 5, 6, 7, 255, 8, 9, 10, 11, 255, 12, 13));
        Vector128<byte> middle =
            Vector128.Shuffle(first, Vector128.Create((byte)10, 11, 255, 12, 13, 14, 15, 255, 255, 255, 255, 255, 255, 255, 255, 255)) |
            Vector128.Shuffle(second, Vector128.Create(255, 255, 255, 255, 255, 255, 255, 255, 0, 1, 2, 3, 255, 4, 5, (byte)6));
        Vector128<byte> end = Vector128.Shuffle(second, Vector128.Create((byte)1, 2, 3, 255, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15));
        (start | Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, (byte)'-', 0, 0, 0, 0, (byte)'-', 0, 0)).StoreUnsafe(ref text);
        (middle | Vector128.Create((byte)0, 0, (byte)'-', 0, 0, 0, 0, (byte)'-', 0, 0, 0, 0, (byte)'-', 0, 0, 0)).StoreUnsafe(ref text, 11);
        (end | Vector128.Create((byte)0, 0, 0, (byte)'-', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)).StoreUnsafe(ref text, 20);
    }

    /// <param name="text">36 readable bytes.</param>
    /// <param name="value">The uuid.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ref readonly byte text, out Guid value)
    {
        // 01234567-9abc-ef01-3456-89abcdef0123: vectors from 0, 10 and 20 cover all digits. They are put in the order in which a Guid
        // has them in memory: its first three fields are little-endian. An index of 255 leaves a 0.
        Vector128<byte> first = Vector128.LoadUnsafe(in text), middle = Vector128.LoadUnsafe(in text, 10), last = Vector128.LoadUnsafe(in text, 20);
        Vector128<byte> low =
            Vector128.Shuffle(first, Vector128.Create((byte)6, 7, 4, 5, 2, 3, 0, 1, 11, 12, 9, 10, 255, 255, 14, 15)) |
            Vector128.Shuffle(middle, Vector128.Create(255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 6, 7, 255, (byte)255));
        Vector128<byte> high =
            Vector128.Shuffle(middle, Vector128.Create((byte)9, 10, 11, 12, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255)) |
            Vector128.Shuffle(last, Vector128.Create(255, 255, 255, 255, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, (byte)15));
        int hyphens = (At(in text, 8) ^ '-') | (At(in text, 13) ^ '-') | (At(in text, 18) ^ '-') | (At(in text, 23) ^ '-');
        Vector128<byte> lowNibbles = Nibbles(low, out Vector128<byte> lowIsHex), highNibbles = Nibbles(high, out Vector128<byte> highIsHex);
        if (hyphens != 0 || (lowIsHex & highIsHex) != Vector128<byte>.AllBitsSet)
        {
            value = default;
            return false;
        }

        value = Unsafe.BitCast<Vector128<byte>, Guid>(Vector128.Narrow(Pairs(lowNibbles), Pairs(highNibbles)));
        return true;
    }

    // The two digits of each byte, in this order.
    static Vector128<byte> Digits(Vector128<ushort> bytes)
    {
        Vector128<byte> nibbles = (((bytes >>> 4) | (bytes << 8)) & Vector128.Create((ushort)0x0F0F)).AsByte();
        return nibbles + Vector128.Create((byte)'0') + (Vector128.GreaterThan(nibbles, Vector128.Create((byte)9)) & Vector128.Create((byte)('a' - '0' - 10)));
    }

    static byte At(ref readonly byte text, int index) => Unsafe.Add(ref Unsafe.AsRef(in text), index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<byte> Nibbles(Vector128<byte> digits, out Vector128<byte> isHex)
    {
        Vector128<byte> decimals = digits - Vector128.Create((byte)'0');
        Vector128<byte> letters = (digits | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
        Vector128<byte> isDecimal = Vector128.Equals(Vector128.Min(decimals, Vector128.Create((byte)9)), decimals);
        isHex = isDecimal | Vector128.Equals(Vector128.Min(letters, Vector128.Create((byte)5)), letters);
        return Vector128.ConditionalSelect(isDecimal, decimals, letters + Vector128.Create((byte)10));
    }

    // Two nibbles, the higher one first, to one byte.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<ushort> Pairs(Vector128<byte> nibbles)
    {
        Vector128<ushort> pairs = nibbles.AsUInt16();
        return ((pairs << 4) | (pairs >>> 8)) & Vector128.Create((ushort)0xFF);
    }
}
