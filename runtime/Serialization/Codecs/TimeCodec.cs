using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>A time of day (partial-time of RFC 3339 section 5.6). One with an offset is refused: TimeOnly would lose it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeCodec : IJsonCodec<TimeOnly>
{
    /// <inheritdoc/>
    public static TimeOnly Read(ref JsonCursor cursor)
    {
        if (!cursor.Tokens.TryReadUtf8(Rfc3339.TimeText, out ReadOnlySpan<byte> text))
        {
            return default;
        }

        return Rfc3339.TryReadTime(text, out TimeOnly value, out string expected) ? value : throw cursor.Tokens.Fail(expected);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, TimeOnly value) => Rfc3339.Write(ref cursor.Buffer, value);
}
