using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>True or false.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanCodec : IJsonCodec<bool>
{
    /// <inheritdoc/>
    public static bool Read(ref JsonCursor cursor)
    {
        switch (cursor.Tokens.Peek())
        {
            case (byte)'t': return cursor.Tokens.TakeLiteral("true"u8);
            case (byte)'f': cursor.Tokens.TakeLiteral("false"u8); return false;
            default: cursor.Tokens.Mismatch("true or false"); return false;
        }
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, bool value) => cursor.Buffer.Write(value ? "true"u8 : "false"u8);
}
