using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clarifeye.Runtime;

/// <summary>Texts of ASCII with escapes, such as logs: widened by vectors from one escape to the next.</summary>
static class AsciiEscapes
{
    /// <summary>The string of a text whose escapes are all whole.</summary>
    public static string ToText(ReadOnlySpan<byte> source)
    {
        // A vector is stored whole even where the text before an escape is shorter.
        int size = source.Length + Vector128<byte>.Count;
        char[]? rented = null;
        Span<char> text = size <= 512 ? stackalloc char[512] : rented = ArrayPool<char>.Shared.Rent(size);
        string result = new(text[..Unescape(source, ref MemoryMarshal.GetReference(text))]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return result;
    }

    // There is room for the source and one more vector: no character takes more room than its source.
    static int Unescape(ReadOnlySpan<byte> source, ref char text)
    {
        ref byte first = ref MemoryMarshal.GetReference(source);
        int at = 0, length = 0;
        while (at < source.Length)
        {
            if (Vector128.IsHardwareAccelerated && source.Length - at >= Vector128<byte>.Count)
            {
                Vector128<byte> bytes = Vector128.LoadUnsafe(ref first, (nuint)at);
                (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(bytes);
                ref ushort to = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref text, length));
                lower.StoreUnsafe(ref to);
                upper.StoreUnsafe(ref to, (nuint)Vector128<ushort>.Count);
                uint escapes = Vector128.Equals(bytes, Vector128.Create((byte)'\\')).ExtractMostSignificantBits();
                int plain = escapes == 0 ? Vector128<byte>.Count : BitOperations.TrailingZeroCount(escapes);
                at += plain;
                length += plain;
                if (escapes == 0)
                {
                    continue;
                }
            }

            char next = (char)Unsafe.Add(ref first, at);
            if (next == '\\')
            {
                next = JsonEscapes.CharAt(source[at..]);
                at += source[at + 1] == 'u' ? 6 : 2; // each half of a surrogate pair is a char of its own
            }
            else
            {
                at++;
            }

            Unsafe.Add(ref text, length++) = next;
        }

        return length;
    }
}
