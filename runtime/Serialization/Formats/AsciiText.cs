using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Clarifeye.Runtime;

/// <summary>Writes ASCII as the contents of a JSON string, by vectors from one escape to the next.</summary>
static class AsciiText
{
    /// <summary>The most bytes that a character takes: <c>\u001f</c>.</summary>
    public const int LongestEscape = 6;

    /// <summary>How many bytes there must be beyond those of the text, as vectors are stored whole.</summary>
    public const int Slack = 16;

    /// <summary>Writes up to the first character that is not ASCII.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">Room for <see cref="LongestEscape"/> bytes for each character and for <see cref="Slack"/>.</param>
    /// <param name="written">How many bytes were written.</param>
    /// <returns>How many characters were read.</returns>
    public static int Write(scoped ReadOnlySpan<char> text, Span<byte> utf8, out int written)
    {
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte target = ref MemoryMarshal.GetReference(utf8);
        int at = 0, length = 0;
        while (at < text.Length)
        {
            if (Vector128.IsHardwareAccelerated && text.Length - at >= Vector128<byte>.Count)
            {
                Vector128<ushort> lower = Vector128.LoadUnsafe(ref source, (nuint)at), upper = Vector128.LoadUnsafe(ref source, (nuint)(at + Vector128<ushort>.Count));
                Vector128<byte> bytes = Narrow(lower, upper);
                bytes.StoreUnsafe(ref target, (nuint)length);
                uint stops = (bytes | Vector128.Equals(bytes, Vector128.Create((byte)'"')) | Vector128.Equals(bytes, Vector128.Create((byte)'\\')) |
                    Vector128.LessThan(bytes, Vector128.Create((byte)' '))).ExtractMostSignificantBits(); // that bit is set in what is not ASCII
                int plain = stops == 0 ? Vector128<byte>.Count : BitOperations.TrailingZeroCount(stops);
                at += plain;
                length += plain;
                if (stops == 0)
                {
                    continue;
                }
            }

            char next = text[at];
            if (next > 0x7F)
            {
                break;
            }

            at++;
            if (next is '"' or '\\' or < ' ')
            {
                length += WriteEscape(next, utf8[length..]);
            }
            else
            {
                utf8[length++] = (byte)next;
            }
        }

        written = length;
        return at;
    }

    // What is not ASCII becomes a byte that is not either, or a control character.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<byte> Narrow(Vector128<ushort> lower, Vector128<ushort> upper) => Sse2.IsSupported
        ? Sse2.PackUnsignedSaturate(lower.AsInt16(), upper.AsInt16())
        : Vector128.Narrow(Vector128.Min(lower, Vector128.Create((ushort)0xFF)), Vector128.Min(upper, Vector128.Create((ushort)0xFF)));

    static int WriteEscape(char character, Span<byte> utf8)
    {
        byte letter = character switch
        {
            '"' => (byte)'"',
            '\\' => (byte)'\\',
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            _ => (byte)'u',
        };
        utf8[0] = (byte)'\\';
        utf8[1] = letter;
        if (letter != 'u')
        {
            return 2;
        }

        utf8[2] = utf8[3] = (byte)'0';
        utf8[4] = (byte)(character < 0x10 ? '0' : '1');
        utf8[5] = "0123456789abcdef"u8[character & 15];
        return LongestEscape;
    }
}
