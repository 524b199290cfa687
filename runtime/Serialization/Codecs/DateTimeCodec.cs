using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>A date-time (RFC 3339 section 5.6). Offsets are kept; without one it is UTC. Fractions are cut at 100 ns.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeCodec : IJsonCodec<DateTimeOffset>
{
    /// <inheritdoc/>
    public static DateTimeOffset Read(ref JsonCursor cursor)
    {
        if (!cursor.Tokens.TryReadUtf8(Rfc3339.DateTimeText, out ReadOnlySpan<byte> text))
        {
            return default;
        }

        return PlainDateTime.TryRead(text, out DateTimeOffset value) || Rfc3339.TryReadDateTime(text, out value, out string expected)
            ? value
            : throw cursor.Tokens.Fail(expected);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, DateTimeOffset value) => cursor.Buffer.WriteDateTime(value);
}
