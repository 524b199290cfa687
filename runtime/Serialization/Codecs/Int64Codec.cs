using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>An integer of 64 bits; <c>1.0</c> and <c>1e2</c> are integers too (RFC 8259 has one type of number).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int64Codec : IJsonCodec<long>
{
    const string Expected = "an integer of type int64 (-9223372036854775808 to 9223372036854775807)";

    /// <inheritdoc/>
    public static long Read(ref JsonCursor cursor)
    {
        if (!cursor.Tokens.TryReadNumber(Expected, out ReadOnlySpan<byte> number))
        {
            return default;
        }

        return JsonIntegers.TryParse(number, out long value) ? value : throw cursor.Tokens.Fail(Expected);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, long value) => JsonIntegers.Write(ref cursor.Buffer, value);
}
