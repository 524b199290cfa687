using System.ComponentModel;
using System.Text;

namespace Clarifeye.Runtime;

/// <summary>A number or a string, kept as it came.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NumberOrStringCodec : IJsonCodec<NumberOrString>
{
    const string Expected = "a number or a string";

    /// <inheritdoc/>
    public static NumberOrString Read(ref JsonCursor cursor)
    {
        if (cursor.Tokens.Peek() == '"')
        {
            return cursor.Tokens.ReadString(Expected) is { } text ? new(text, isString: true) : default;
        }

        return cursor.Tokens.TryReadNumber(Expected, out ReadOnlySpan<byte> number) ? new(Encoding.ASCII.GetString(number), isString: false) : default;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, NumberOrString value)
    {
        if (value.IsString)
        {
            cursor.Buffer.WriteString(value.Text);
        }
        else
        {
            cursor.Buffer.Write(Encoding.ASCII.GetBytes(value.Text));
        }
    }
}
