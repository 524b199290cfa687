using System.ComponentModel;
using System.Globalization;

namespace Clarifeye.Runtime;

/// <summary>A decimal number, never rounded through binary; digits beyond the 28 or 29 a decimal holds are rounded off.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalCodec : IJsonCodec<decimal>
{
    /// <inheritdoc/>
    public static decimal Read(ref JsonCursor cursor)
    {
        if (!cursor.Tokens.TryReadNumber("a number of type decimal", out ReadOnlySpan<byte> number))
        {
            return default;
        }

        return decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : throw cursor.Tokens.Fail("a number of type decimal (-7.9e28 to 7.9e28)");
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, decimal value) => cursor.Buffer.WriteFormatted(value);
}
