using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clarifeye.Runtime;

/// <summary>Texts of ASCII with escapes, such as logs: widened by vectors from one escape to the next.</summary>
static class AsciiEscapes
{
    // A vector is stored whole even where the text before an escape is shorter.
    const int Slack = 32;

    // A block, and another one behind an escape that its last byte begins.
    const int BlockAndMore = 65;

    // What the letter of an escape stands for, from the quote on; 0 where there is no such escape, and for the u.
    static ReadOnlySpan<byte> Meanings =>
        "\"\0\0\0\0\0\0\0\0\0\0\0\0/\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\\\0\0\0\0\0\b\0\0\0\f\0\0\0\0\0\0\0\n\0\0\0\r\0\t\0"u8;

    /// <summary>The string of a text whose escapes are all whole.</summary>
    public static string ToText(ReadOnlySpan<byte> source)
    {
        int size = source.Length + Slack;
        char[]? rented = null;
        Span<char> text = size <= 512 ? stackalloc char[512] : rented = ArrayPool<char>.Shared.Rent(size);
        int length = Unescape(source, ref MemoryMarshal.GetReference(text));
        string result = new(text[..length]);
        if (rented is not null)
        {
            PooledMemory.Return(rented, length + Slack);
        }

        return result;
    }

    // There is room for the source and the slack: no character takes more room than its source.
    static int Unescape(ReadOnlySpan<byte> source, ref char text)
    {
        ref byte first = ref MemoryMarshal.GetReference(source);
        int at = 0, length = 0;
        while (Vector256.IsHardwareAccelerated && source.Length - at >= BlockAndMore)
        {
            length += UnescapeBlock(in Unsafe.Add(ref first, at), ref Unsafe.Add(ref text, length), out int read);
            at += read;
        }

        while (at < source.Length)
        {
            int plain = 0;
            if (Vector128.IsHardwareAccelerated && source.Length - at >= Vector128<byte>.Count)
            {
                Vector128<byte> bytes = Widen128(in Unsafe.Add(ref first, at), ref Unsafe.Add(ref text, length));
                uint escapes = Vector128.Equals(bytes, Vector128.Create((byte)'\\')).ExtractMostSignificantBits();
                plain = escapes == 0 ? Vector128<byte>.Count : BitOperations.TrailingZeroCount(escapes);
            }
            else if (source[at] != '\\')
            {
                Unsafe.Add(ref text, length) = (char)source[at];
                plain = 1;
            }

            at += plain;
            length += plain;
            if (at < source.Length && source[at] == '\\')
            {
                Unsafe.Add(ref text, length++) = Character(in Unsafe.Add(ref first, at), out int read);
                at += read;
            }
        }

        return length;
    }

    // Goes from escape to escape of 32 bytes: what is behind one is stored once more, at its place.
    static int UnescapeBlock(ref readonly byte first, ref char text, out int read)
    {
        uint escapes = Vector256.Equals(Widen256(in first, ref text), Vector256.Create((byte)'\\')).ExtractMostSignificantBits();
        int length = 0;
        read = 0;
        while (escapes != 0)
        {
            int at = BitOperations.TrailingZeroCount(escapes);
            length += at - read;
            Unsafe.Add(ref text, length++) = Character(in At(in first, at), out int escape);
            read = at + escape;
            if (escape != 2)
            {
                return length;
            }

            Widen256(in At(in first, read), ref Unsafe.Add(ref text, length));
            escapes &= ~(3u << at);
        }

        length += Math.Max(0, Vector256<byte>.Count - read);
        read = Math.Max(read, Vector256<byte>.Count);
        return length;
    }

    // Of UTF-16: each half of a surrogate pair is one of its own.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static char Character(ref readonly byte escape, out int length)
    {
        byte letter = At(in escape, 1);
        bool isUnicode = letter == 'u';
        length = isUnicode ? 6 : 2;
        return isUnicode ? JsonEscapes.CodeUnit(MemoryMarshal.CreateReadOnlySpan(in escape, 6)) : (char)Meanings[letter - '"'];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<byte> Widen256(ref readonly byte source, ref char text)
    {
        Vector256<byte> bytes = Vector256.LoadUnsafe(in source);
        (Vector256<ushort> lower, Vector256<ushort> upper) = Vector256.Widen(bytes);
        lower.StoreUnsafe(ref Unsafe.As<char, ushort>(ref text));
        upper.StoreUnsafe(ref Unsafe.As<char, ushort>(ref text), (nuint)Vector256<ushort>.Count);
        return bytes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<byte> Widen128(ref readonly byte source, ref char text)
    {
        Vector128<byte> bytes = Vector128.LoadUnsafe(in source);
        (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(bytes);
        lower.StoreUnsafe(ref Unsafe.As<char, ushort>(ref text));
        upper.StoreUnsafe(ref Unsafe.As<char, ushort>(ref text), (nuint)Vector128<ushort>.Count);
        return bytes;
    }

    static ref readonly byte At(ref readonly byte first, int index) => ref Unsafe.Add(ref Unsafe.AsRef(in first), index);
}
