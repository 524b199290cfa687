using System.ComponentModel;
using System.Globalization;

namespace Clarifeye.Runtime;

/// <summary>A floating-point number of 32 bits. JSON has no infinity: a number beyond the range is an error.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SingleCodec : IJsonCodec<float>
{
    /// <inheritdoc/>
    public static float Read(ref JsonCursor cursor)
    {
        if (!cursor.Tokens.TryReadNumber("a number of type float", out ReadOnlySpan<byte> number))
        {
            return default;
        }

        return float.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out float value) && float.IsFinite(value)
            ? value
            : throw cursor.Tokens.Fail("a number of type float (-3.4e38 to 3.4e38)");
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, float value)
    {
        if (!float.IsFinite(value))
        {
            throw JsonWriteError.NotFinite(value);
        }

        cursor.Buffer.WriteFormatted(value);
    }
}
