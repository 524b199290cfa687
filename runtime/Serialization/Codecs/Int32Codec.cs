using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>An integer of 32 bits; <c>1.0</c> and <c>1e2</c> are integers too (RFC 8259 has one type of number).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int32Codec : IJsonCodec<int>
{
    const string Expected = "an integer of type int32 (-2147483648 to 2147483647)";

    /// <inheritdoc/>
    public static int Read(ref JsonCursor cursor)
    {
        if (!cursor.Tokens.TryReadNumber(Expected, out ReadOnlySpan<byte> number))
        {
            return default;
        }

        return JsonIntegers.TryParse(number, out long value) && (int)value == value ? (int)value : throw cursor.Tokens.Fail(Expected);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, int value) => JsonIntegers.Write(ref cursor.Buffer, value);
}
