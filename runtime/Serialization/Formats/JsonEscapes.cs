using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Clarifeye.Runtime;

/// <summary>The escapes of a JSON string (RFC 8259 section 7).</summary>
static class JsonEscapes
{
    /// <summary>
    /// Replaces the escapes of a string whose escapes are well formed. False if a <c>\u</c> escape is half of a surrogate pair.
    /// </summary>
    /// <param name="source">The string between its quotes.</param>
    /// <param name="destination">At least as long as the source; nothing grows by unescaping.</param>
    /// <param name="written">The length of the result.</param>
    public static bool TryUnescape(ReadOnlySpan<byte> source, Span<byte> destination, out int written)
    {
        written = 0;
        while (true)
        {
            int plain = source.IndexOf((byte)'\\');
            ReadOnlySpan<byte> before = plain < 0 ? source : source[..plain];
            before.CopyTo(destination[written..]);
            written += before.Length;
            if (plain < 0)
            {
                return true;
            }

            if (!TryReadEscape(source[plain..], out Rune rune, out int length))
            {
                return false;
            }

            written += rune.EncodeToUtf8(destination[written..]);
            source = source[(plain + length)..];
        }
    }

    /// <summary>The string of a text whose escapes are all whole.</summary>
    public static string ToText(ReadOnlySpan<byte> source)
    {
        char[]? rented = null;
        Span<char> text = source.Length <= 256 ? stackalloc char[256] : rented = ArrayPool<char>.Shared.Rent(source.Length);
        int length = 0;
        while (true)
        {
            int plain = source.IndexOf((byte)'\\');
            Utf8.ToUtf16(plain < 0 ? source : source[..plain], text[length..], out _, out int written);
            length += written;
            if (plain < 0)
            {
                break;
            }

            TryReadEscape(source[plain..], out Rune rune, out int escape);
            length += rune.EncodeToUtf16(text[length..]);
            source = source[(plain + escape)..];
        }

        string result = new(text[..length]);
        if (rented is not null)
        {
            PooledMemory.Return(rented, length);
        }

        return result;
    }

    /// <summary>The UTF-8 of a text whose escapes are all whole.</summary>
    public static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> source)
    {
        byte[] text = new byte[source.Length];
        TryUnescape(source, text, out int length);
        return text.AsSpan(0, length);
    }

    static bool TryReadEscape(ReadOnlySpan<byte> source, out Rune rune, out int length)
    {
        length = 2;
        switch (source[1])
        {
            case (byte)'b': rune = new Rune('\b'); return true;
            case (byte)'f': rune = new Rune('\f'); return true;
            case (byte)'n': rune = new Rune('\n'); return true;
            case (byte)'r': rune = new Rune('\r'); return true;
            case (byte)'t': rune = new Rune('\t'); return true;
            case (byte)'u': return TryReadUnicode(source, out rune, out length);
            default: rune = new Rune((char)source[1]); return true;
        }
    }

    static bool TryReadUnicode(ReadOnlySpan<byte> source, out Rune rune, out int length)
    {
        char first = CodeUnit(source);
        if (Rune.TryCreate(first, out rune))
        {
            length = 6;
            return true;
        }

        length = 12;
        return source.Length >= 12 && source[6] == '\\' && source[7] == 'u' && Rune.TryCreate(first, CodeUnit(source[6..]), out rune);
    }

    /// <summary>The character of UTF-16 of a <c>\u</c> escape that begins here, which may be half of a pair.</summary>
    public static char CodeUnit(ReadOnlySpan<byte> escape)
    {
        int unit = 0;
        foreach (byte digit in escape.Slice(2, 4))
        {
            unit = (unit << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return (char)unit;
    }
}
