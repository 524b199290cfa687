using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>A value type or null.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullableCodec<T, TCodec> : IJsonCodec<T?>
    where T : struct
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static T? Read(ref JsonCursor cursor) => cursor.Tokens.TryNull() ? null : TCodec.Read(ref cursor);

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, T? value)
    {
        if (value is null)
        {
            cursor.Buffer.Write("null"u8);
        }
        else
        {
            TCodec.Write(ref cursor, value.Value);
        }
    }
}
