using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clarifeye.Runtime;

/// <summary>Puts JSON into an <see cref="IBufferWriter{T}"/>: structure, names and scalars.</summary>
ref partial struct JsonBuffer(IBufferWriter<byte> target)
{
    const int LongestScalar = 64; // a decimal, a double, a uuid or a date-time in quotes

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

    /// <summary>Writes a declared name, with the comma or the brace before it and the colon behind it.</summary>
    public void Name(JsonNames names, int index)
    {
        ReadOnlySpan<byte> entry = names.Entry(index);
        Span<byte> to = Reserve(Math.Max(entry.Length, JsonNames.Readable));
        if (Vector256.IsHardwareAccelerated && entry.Length <= JsonNames.Readable)
        {
            Vector256.LoadUnsafe(in MemoryMarshal.GetReference(entry)).StoreUnsafe(ref MemoryMarshal.GetReference(to)); // no call, as a copy would be
        }
        else
        {
            entry.CopyTo(to);
        }

        if (_opens)
        {
            to[0] = (byte)'{';
            _opens = false;
        }

        _used += entry.Length;
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

    public void WriteDateTime(DateTimeOffset value)
    {
        Span<byte> to = Reserve(DateTimeDigits.Longest + 2);
        to[0] = (byte)'"';
        int written = DateTimeDigits.Write(value, to[1..]);
        to[written + 1] = (byte)'"';
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

    /// <summary>Room for so many bytes at least; what is put there counts once that is said.</summary>
    public Span<byte> Reserve(int size)
    {
        if (_free.Length - _used < size)
        {
            Flush();
            _free = target.GetSpan(Math.Max(size, 256));
        }

        return _free[_used..];
    }

    /// <summary>Counts so many bytes of what was reserved last.</summary>
    public void Advance(int count) => _used += count;

    void Enter()
    {
        if (++_depth > JsonTokens.MaxDepth)
        {
            throw JsonWriteError.TooDeep();
        }
    }
}
