using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>A full-date (RFC 3339 section 5.6).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateCodec : IJsonCodec<DateOnly>
{
    /// <inheritdoc/>
    public static DateOnly Read(ref JsonCursor cursor)
    {
        if (!cursor.Tokens.TryReadUtf8("an RFC 3339 full-date", out ReadOnlySpan<byte> text))
        {
            return default;
        }

        return Rfc3339.TryReadDate(text, out DateOnly value) ? value : throw cursor.Tokens.Fail("an RFC 3339 full-date");
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, DateOnly value) => cursor.Buffer.WriteQuoted(value, "O");
}
