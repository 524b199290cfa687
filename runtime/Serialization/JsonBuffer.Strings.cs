using System.Buffers;
using System.Text.Unicode;

namespace Clarifeye.Runtime;

/// <summary>Strings. Non-ASCII text stays as it is; only what must be escaped is.</summary>
ref partial struct JsonBuffer
{
    const int LongestPart = 512; // of a string, as what is written of it is reserved ahead

    static readonly SearchValues<char> s_escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F" +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    /// <summary>Writes any name.</summary>
    public void Name(scoped ReadOnlySpan<char> name)
    {
        Write(_opens ? (byte)'{' : (byte)',');
        _opens = false;
        WriteString(name);
        Write((byte)':');
    }

    public void WriteString(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > LongestPart)
        {
            Write((byte)'"');
            WriteText(text);
            Write((byte)'"');
            return;
        }

        Span<byte> to = Reserve((text.Length * AsciiText.LongestEscape) + AsciiText.Slack + 2);
        to[0] = (byte)'"';
        int read = AsciiText.Write(text, to[1..], out int written);
        _used += written + 1;
        if (read == text.Length)
        {
            to[written + 1] = (byte)'"';
            _used++;
        }
        else
        {
            WriteText(text[read..]);
            Write((byte)'"');
        }
    }

    void WriteText(scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            ReadOnlySpan<char> part = text[..Math.Min(text.Length, LongestPart)];
            int read = AsciiText.Write(part, Reserve((part.Length * AsciiText.LongestEscape) + AsciiText.Slack), out int written);
            _used += written;
            text = text[read..];
            if (read < part.Length)
            {
                int plain = text.IndexOfAny(s_escaped);
                plain = plain < 0 ? text.Length : plain;
                WritePlain(text[..plain]);
                text = text[plain..];
            }
        }
    }

    void WritePlain(scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            OperationStatus status = Utf8.FromUtf16(text, Reserve(Math.Min(text.Length, 1024) * 3), out int read, out int written, replaceInvalidSequences: false);
            if (status is not OperationStatus.Done and not OperationStatus.DestinationTooSmall)
            {
                throw JsonWriteError.LoneSurrogate();
            }

            _used += written;
            text = text[read..];
        }
    }
}
