using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>An integer of 64 bits without sign; above 2^63 it has to be written as plain digits.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UInt64Codec : IJsonCodec<ulong>
{
    const string Expected = "an integer of type uint64 (0 to 18446744073709551615)";

    /// <inheritdoc/>
    public static ulong Read(ref JsonCursor cursor)
    {
        if (!cursor.Tokens.TryReadNumber(Expected, out ReadOnlySpan<byte> number))
        {
            return default;
        }

        return JsonIntegers.TryParse(number, out ulong value) ? value : throw cursor.Tokens.Fail(Expected);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, ulong value) => cursor.Buffer.WriteFormatted(value);
}
