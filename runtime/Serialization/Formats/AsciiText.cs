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

    // What follows the backslash, by character; u where there is no letter of its own.
    static ReadOnlySpan<byte> Letters => "uuuuuuuubtnufruuuuuuuuuuuuuuuuuu\0\0\"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\\"u8;

    /// <summary>Writes up to the first character that is not ASCII.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">Room for <see cref="LongestEscape"/> bytes for each character and for <see cref="Slack"/>.</param>
    /// <param name="written">How many bytes were written.</param>
    /// <returns>How many characters were read.</returns>
    public static int Write(scoped ReadOnlySpan<char> text, Span<byte> utf8, out int written)
    {
        ref char source = ref MemoryMarshal.GetReference(text);
        ref byte target = ref MemoryMarshal.GetReference(utf8);
        int at = 0, length = 0;
        bool isAscii = true;
        while (Vector128.IsHardwareAccelerated && isAscii && text.Length - at >= 2 * Vector128<byte>.Count)
        {
            length += WriteBlock(ref Unsafe.Add(ref source, at), ref Unsafe.Add(ref target, length), out int read, out isAscii);
            at += read;
        }

        while (isAscii && at < text.Length)
        {
            int step = WriteStep(ref Unsafe.Add(ref source, at), text.Length - at, ref Unsafe.Add(ref target, length), out uint stops);
            int plain = stops == 0 ? step : BitOperations.TrailingZeroCount(stops);
            at += plain;
            length += plain;
            if (stops != 0 && (isAscii = text[at] <= 0x7F))
            {
                length += WriteEscape(text[at], ref Unsafe.Add(ref target, length));
                at++;
            }
        }

        written = length;
        return at;
    }

    // Goes from stop to stop of 16 characters: what is behind one is stored once more, at its place. As many again can be read behind them.
    static int WriteBlock(ref char source, ref byte target, out int read, out bool isAscii)
    {
        uint stops = Stops(Narrow(ref source, ref target));
        int length = 0;
        read = 0;
        for (; stops != 0; stops &= stops - 1)
        {
            int at = BitOperations.TrailingZeroCount(stops);
            length += at - read;
            read = at;
            char next = Unsafe.Add(ref source, at);
            if (next > 0x7F)
            {
                isAscii = false;
                return length;
            }

            length += WriteEscape(next, ref Unsafe.Add(ref target, length));
            read++;
            Narrow(ref Unsafe.Add(ref source, read), ref Unsafe.Add(ref target, length));
        }

        length += Vector128<byte>.Count - read;
        read = Vector128<byte>.Count;
        isAscii = true;
        return length;
    }

    // As many characters as there are for a vector or a part of one; they count up to the first stop.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int WriteStep(ref char source, int count, ref byte target, out uint stops)
    {
        if (!Vector128.IsHardwareAccelerated || count < 4)
        {
            target = (byte)source;
            stops = source is '"' or '\\' or < ' ' or > '\u007F' ? 1u : 0;
            return 1;
        }

        if (count >= Vector128<byte>.Count)
        {
            stops = Stops(Narrow(ref source, ref target));
            return Vector128<byte>.Count;
        }

        int step = count >= Vector128<ushort>.Count ? Vector128<ushort>.Count : 4;
        Vector128<ushort> chars = step == 4
            ? Vector128.CreateScalar(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref source))).AsUInt16()
            : Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref source));
        Vector128<byte> bytes = Narrow(chars, chars);
        bytes.StoreUnsafe(ref target);
        stops = Stops(bytes) & ((1u << step) - 1);
        return step;
    }

    static Vector128<byte> Narrow(ref char source, ref byte target)
    {
        ref ushort units = ref Unsafe.As<char, ushort>(ref source);
        Vector128<byte> bytes = Narrow(Vector128.LoadUnsafe(ref units), Vector128.LoadUnsafe(ref units, (nuint)Vector128<ushort>.Count));
        bytes.StoreUnsafe(ref target);
        return bytes;
    }

    // What is not ASCII becomes a byte that is not either, or a control character.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<byte> Narrow(Vector128<ushort> lower, Vector128<ushort> upper) => Sse2.IsSupported
        ? Sse2.PackUnsignedSaturate(lower.AsInt16(), upper.AsInt16())
        : Vector128.Narrow(Vector128.Min(lower, Vector128.Create((ushort)0xFF)), Vector128.Min(upper, Vector128.Create((ushort)0xFF)));

    // As signed bytes, control characters and those beyond ASCII are the ones below a space.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Stops(Vector128<byte> bytes) =>
        (Vector128.Equals(bytes, Vector128.Create((byte)'"')) | Vector128.Equals(bytes, Vector128.Create((byte)'\\')) |
            Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int WriteEscape(char character, ref byte target)
    {
        byte letter = Letters[character];
        target = (byte)'\\';
        Unsafe.Add(ref target, 1) = letter;
        return letter == 'u' ? WriteDigits(character, ref Unsafe.Add(ref target, 2)) : 2;
    }

    static int WriteDigits(char character, ref byte target)
    {
        target = Unsafe.Add(ref target, 1) = (byte)'0';
        Unsafe.Add(ref target, 2) = (byte)(character < 0x10 ? '0' : '1');
        Unsafe.Add(ref target, 3) = "0123456789abcdef"u8[character & 15];
        return LongestEscape;
    }
}
