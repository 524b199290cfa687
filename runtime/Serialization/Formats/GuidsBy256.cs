using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Clarifeye.Runtime;

/// <summary>The text of uuids by vectors of 32 bytes: one byte for each digit. Only with AVX2.</summary>
static class GuidsBy256
{
    /// <param name="text">36 readable bytes.</param>
    /// <param name="value">The uuid.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ref readonly byte text, out Guid value)
    {
        // 01234567-9abc-ef01-3456-89abcdef0123: from 0 and 20 on, and from 10 on what these lack. They are put in the order in which a Guid
        // has them in memory: its first three fields are little-endian. An index of 255 leaves a 0.
        Vector256<byte> outer = Vector256.Create(Vector128.LoadUnsafe(in text), Vector128.LoadUnsafe(in text, 20));
        Vector128<byte> middle = Vector128.LoadUnsafe(in text, 10);
        Vector256<byte> digits =
            Avx2.Shuffle(outer, Vector256.Create((byte)6, 7, 4, 5, 2, 3, 0, 1, 11, 12, 9, 10, 255, 255, 14, 15, 255, 255, 255, 255, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)) |
            Avx2.Shuffle(
                Vector256.Create(middle, middle),
                Vector256.Create(255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 6, 7, 255, 255, 9, 10, 11, 12, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, (byte)255));
        int hyphens = (At(in text, 8) ^ '-') | (At(in text, 13) ^ '-') | (At(in text, 18) ^ '-') | (At(in text, 23) ^ '-');
        Vector256<byte> decimals = digits - Vector256.Create((byte)'0');
        Vector256<byte> letters = (digits | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a');
        Vector256<byte> isDecimal = Vector256.Equals(Vector256.Min(decimals, Vector256.Create((byte)9)), decimals);
        Vector256<byte> isLetter = Vector256.Equals(Vector256.Min(letters, Vector256.Create((byte)5)), letters);
        if (hyphens != 0 || (isDecimal | isLetter) != Vector256<byte>.AllBitsSet)
        {
            value = default;
            return false;
        }

        // Two nibbles, the higher one first, to one byte.
        Vector256<byte> nibbles = Vector256.ConditionalSelect(isDecimal, decimals, letters + Vector256.Create((byte)10));
        Vector256<short> bytes = Avx2.MultiplyAddAdjacent(nibbles, Vector256.Create((short)0x0110).AsSByte());
        value = Unsafe.BitCast<Vector128<byte>, Guid>(Sse2.PackUnsignedSaturate(bytes.GetLower(), bytes.GetUpper()));
        return true;
    }

    /// <param name="value">The uuid as it is in memory.</param>
    /// <param name="text">36 bytes to write.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Vector128<byte> value, ref byte text)
    {
        Vector128<byte> bytes = Vector128.Shuffle(value, Vector128.Create((byte)3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15));
        Vector256<short> wide = Avx2.ConvertToVector256Int16(bytes);
        Vector256<byte> nibbles = ((wide >>> 4) | (wide << 8)).AsByte() & Vector256.Create((byte)0x0F);
        Vector256<byte> digits = Avx2.Shuffle(Vector256.Create(Vector128.Create("0123456789abcdef"u8), Vector128.Create("0123456789abcdef"u8)), nibbles);

        // The first 16 characters and the last; between them two digits from either half around a hyphen.
        Vector256<byte> outer =
            Avx2.Shuffle(digits, Vector256.Create((byte)0, 1, 2, 3, 4, 5, 6, 7, 255, 8, 9, 10, 11, 255, 12, 13, 1, 2, 3, 255, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)) |
            Vector256.Create(0, 0, 0, 0, 0, 0, 0, 0, (byte)'-', 0, 0, 0, 0, (byte)'-', 0, 0, 0, 0, 0, (byte)'-', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        uint between = digits.AsUInt16().GetElement(7) | ((uint)'-' << 16) | ((uint)digits.GetUpper().ToScalar() << 24);
        outer.GetLower().StoreUnsafe(ref text);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref text, 16), between);
        outer.GetUpper().StoreUnsafe(ref text, 20);
    }

    static byte At(ref readonly byte text, int index) => Unsafe.Add(ref Unsafe.AsRef(in text), index);
}
