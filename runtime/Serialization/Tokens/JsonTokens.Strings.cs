using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace Clarifeye.Runtime;

/// <summary>Strings: found by vectors, their UTF-8 and escapes checked on the way.</summary>
ref partial struct JsonTokens
{
    /// <summary>Reads a string; null when starved.</summary>
    /// <exception cref="System.Text.Json.JsonException">The value is no string.</exception>
    public string? ReadString(string expected) => TryScan(expected, out JsonSpan text) ? ToText(text) : null;

    /// <summary>Reads a string as UTF-8, unescaped; false when starved.</summary>
    /// <exception cref="System.Text.Json.JsonException">The value is no string.</exception>
    public bool TryReadUtf8(string expected, out ReadOnlySpan<byte> text)
    {
        if (TryScan(expected, out JsonSpan span))
        {
            text = Unescaped(span);
            return true;
        }

        text = default;
        return false;
    }

    /// <summary>Looks at a string without moving; false for any other value.</summary>
    public readonly bool TryPeekUtf8(out ReadOnlySpan<byte> text)
    {
        JsonTokens ahead = this;
        if (ahead.Peek() == '"')
        {
            return ahead.TryReadUtf8("a string", out text);
        }

        text = default;
        return false;
    }

    /// <summary>The string that <see cref="NextProperty"/> has found.</summary>
    public readonly string NameText() => ToText(_name);

    bool TryScan(string expected, out JsonSpan text)
    {
        if (Peek() == '"')
        {
            return ScanString(out text);
        }

        text = default;
        Mismatch(expected);
        return false;
    }

    readonly string ToText(JsonSpan text) =>
        text.IsEscaped ? text.IsAscii ? AsciiEscapes.ToText(Slice(text.Start, text.End)) : JsonEscapes.ToText(Slice(text.Start, text.End))
        : text.IsAscii ? Encoding.Latin1.GetString(Slice(text.Start, text.End)) // widens, and need not look for more than that
        : Encoding.UTF8.GetString(Slice(text.Start, text.End));

    readonly ReadOnlySpan<byte> Unescaped(JsonSpan text) =>
        text.IsEscaped ? JsonEscapes.Unescape(Slice(text.Start, text.End)) : Slice(text.Start, text.End);

    // Stands on the opening quote. False when starved.
    bool ScanString(out JsonSpan text)
    {
        int start = _at + 1;
        _token = _at;
        if (TryPlainLength(start, out int length))
        {
            _at = start + length + 1;
            text = new JsonSpan(start, length, IsAscii: true, IsEscaped: false);
            return true;
        }

        return ScanAnyString(start, out text);
    }

    /// <summary>The length of a string of ASCII without escapes that ends within 32 bytes, as most strings do.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    readonly bool TryPlainLength(int start, out int length)
    {
        if (Vector128.IsHardwareAccelerated && _length - start >= JsonStops.Count)
        {
            // The next token waits for the length, which only the quotes decide; what must not be before them is looked for beside that.
            uint quotes = JsonStops.Quotes(in At(start), out uint others);
            length = BitOperations.TrailingZeroCount(quotes);
            return quotes != 0 && (others & (quotes ^ (quotes - 1))) == 0;
        }

        length = 0;
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    bool ScanAnyString(int start, out JsonSpan text)
    {
        text = default;
        bool isAscii = true, isEscaped = false;
        int at = start;
        while ((at = JsonStops.Find(in _first, at, _length, ref isAscii, ref isEscaped)) < _length)
        {
            switch (At(at))
            {
                case (byte)'"':
                    text = new JsonSpan(start, at - start, isAscii, isEscaped);
                    if (!isAscii && !Utf8.IsValid(Slice(start, at)))
                    {
                        throw JsonFailure.InvalidUtf8(Place, start);
                    }

                    _at = at + 1;
                    return true;
                case (byte)'\\':
                    isEscaped = true;
                    int length = LongEscapeLength(at);
                    if (length == 0)
                    {
                        return false;
                    }

                    at += length;
                    break;
                default:
                    throw JsonFailure.Syntax(Place, start - 1);
            }
        }

        End();
        return false;
    }
}
