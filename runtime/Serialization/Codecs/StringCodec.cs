using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>A string.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringCodec : IJsonCodec<string>
{
    /// <inheritdoc/>
    public static string Read(ref JsonCursor cursor) => cursor.Tokens.ReadString("a string")!;

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, string value) => cursor.Buffer.WriteString(value ?? throw JsonWriteError.NullItem());
}
