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

    /// <summary>Takes a string that is a uuid without escapes; false for every other value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadGuid(out Guid value)
    {
        const int Quoted = JsonGuids.Length + 2;
        if (Peek() == '"' && JsonGuids.IsVectorSupported && _length - _at >= Quoted && At(_at + Quoted - 1) == '"' &&
            JsonGuids.TryParseVector(in At(_at + 1), out value))
        {
            _at += Quoted;
            return true;
        }

        value = default;
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
    public readonly string NameText() => Encoding.UTF8.GetString(_name);

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
        if (Vector256.IsHardwareAccelerated && _length - start >= Vector256<byte>.Count)
        {
            // Most strings are plain, short and in one vector.
            Vector256<byte> bytes = Vector256.LoadUnsafe(in _first, (nuint)start);
            uint stops = JsonStops.In(bytes);
            int length = BitOperations.TrailingZeroCount(stops); // 32 if there is none
            if (stops != 0 && At(start + length) == '"' && (bytes.ExtractMostSignificantBits() & ((1u << length) - 1)) == 0)
            {
                _at = start + length + 1;
                text = new JsonSpan(start, length, IsAscii: true, IsEscaped: false);
                return true;
            }
        }

        return ScanAnyString(start, out text);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    bool ScanAnyString(int start, out JsonSpan text)
    {
        text = default;
        bool isAscii = true, isEscaped = false;
        int at = start;
        while ((at = JsonStops.Find(in _first, at, _length, ref isAscii)) < _length)
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
                    int length = EscapeLength(at);
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
