using System.ComponentModel;
using System.Globalization;

namespace Clarifeye.Runtime;

/// <summary>A floating-point number of 64 bits. JSON has no infinity: a number beyond the range is an error.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DoubleCodec : IJsonCodec<double>
{
    /// <inheritdoc/>
    public static double Read(ref JsonCursor cursor)
    {
        if (!cursor.Tokens.TryReadNumber("a number of type double", out ReadOnlySpan<byte> number))
        {
            return default;
        }

        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : throw cursor.Tokens.Fail("a number of type double (-1.8e308 to 1.8e308)");
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, double value)
    {
        if (!double.IsFinite(value))
        {
            throw JsonWriteError.NotFinite(value);
        }

        cursor.Buffer.WriteFormatted(value);
    }
}
