using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text.Unicode;

namespace Clarifeye.Runtime;

/// <summary>Puts JSON into an <see cref="IBufferWriter{T}"/>. Non-ASCII text stays as it is; only what must be escaped is.</summary>
ref struct JsonBuffer(IBufferWriter<byte> target)
{
    const int LongestScalar = 64; // a decimal, a double, a uuid or a date-time in quotes
    const int QuotedGuid = JsonGuids.Length + 2;
    const int LongestPart = 512; // of a string, as what is written of it is reserved ahead

    static readonly SearchValues<char> s_escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F" +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    Span<byte> _free;
    int _used;
    int _depth;
    bool _opens; // an object has begun; its brace is written with the first property, in place of the comma

    /// <summary>Hands what is written to the target. Nothing arrives before.</summary>
    public void Flush()
    {
        target.Advance(_used);
        _free = default;
        _used = 0;
    }

    public void BeginObject()
    {
        Enter();
        _opens = true;
    }

    public void EndObject()
    {
        Write(_opens ? "{}"u8 : "}"u8);
        _opens = false;
        _depth--;
    }

    public void BeginArray()
    {
        Enter();
        Write((byte)'[');
    }

    public void EndArray()
    {
        Write((byte)']');
        _depth--;
    }

    /// <summary>Writes a declared name.</summary>
    /// <param name="entry">Comma, quoted name, colon.</param>
    public void Name(scoped ReadOnlySpan<byte> entry)
    {
        Span<byte> to = Reserve(entry.Length);
        entry.CopyTo(to);
        if (_opens)
        {
            to[0] = (byte)'{';
            _opens = false;
        }

        _used += entry.Length;
    }

    /// <summary>Writes any name.</summary>
    public void Name(scoped ReadOnlySpan<char> name)
    {
        Write(_opens ? (byte)'{' : (byte)',');
        _opens = false;
        WriteString(name);
        Write((byte)':');
    }

    public void Write(byte value)
    {
        Reserve(1)[0] = value;
        _used++;
    }

    public void Write(scoped ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Reserve(utf8.Length));
        _used += utf8.Length;
    }

    public void WriteFormatted<T>(T value)
        where T : IUtf8SpanFormattable
    {
        bool fits = value.TryFormat(Reserve(LongestScalar), out int written, default, CultureInfo.InvariantCulture);
        _used += fits ? written : throw new NotSupportedException($"A {typeof(T).Name} takes more than {LongestScalar} bytes.");
    }

    public void WriteQuoted<T>(T value, scoped ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        Span<byte> to = Reserve(LongestScalar);
        to[0] = (byte)'"';
        bool fits = value.TryFormat(to[1..^1], out int written, format, CultureInfo.InvariantCulture);
        to[(fits ? written : throw new NotSupportedException($"A {typeof(T).Name} takes more than {LongestScalar} bytes.")) + 1] = (byte)'"';
        _used += written + 2;
    }

    public void WriteBase64(scoped ReadOnlySpan<byte> bytes)
    {
        Span<byte> to = Reserve(Base64.GetMaxEncodedToUtf8Length(bytes.Length) + 2);
        to[0] = (byte)'"';
        Base64.EncodeToUtf8(bytes, to[1..], out _, out int written);
        to[written + 1] = (byte)'"';
        _used += written + 2;
    }

    public void WriteGuid(Guid value)
    {
        Span<byte> to = Reserve(QuotedGuid);
        to[0] = to[QuotedGuid - 1] = (byte)'"';
        JsonGuids.Write(in value, to.Slice(1, JsonGuids.Length));
        _used += QuotedGuid;
    }

    /// <summary>Writes the elements of an array, with commas between them.</summary>
    public void WriteGuids(scoped ReadOnlySpan<Guid> values)
    {
        const int Element = QuotedGuid + 1;
        while (!values.IsEmpty)
        {
            // As many as there is room for: their place is in a register meanwhile.
            Span<byte> to = Reserve(Element);
            int count = Math.Min(values.Length, to.Length / Element);
            for (int i = 0; i < count; i++)
            {
                Span<byte> element = to.Slice(i * Element, Element);
                element[0] = element[QuotedGuid - 1] = (byte)'"';
                JsonGuids.Write(in values[i], element.Slice(1, JsonGuids.Length));
                element[QuotedGuid] = (byte)',';
            }

            _used += count * Element;
            values = values[count..];
            if (values.IsEmpty)
            {
                _used--; // there is no comma behind the last
            }
        }
    }

    public void WriteString(scoped ReadOnlySpan<char> text)
    {
        Write((byte)'"');
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

        Write((byte)'"');
    }

    /// <summary>Room for so many bytes at least; what is put there counts once <c>_used</c> is raised.</summary>
    Span<byte> Reserve(int size)
    {
        if (_free.Length - _used < size)
        {
            Flush();
            _free = target.GetSpan(Math.Max(size, 256));
        }

        return _free[_used..];
    }

    void Enter()
    {
        if (++_depth > JsonTokens.MaxDepth)
        {
            throw JsonWriteError.TooDeep();
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
