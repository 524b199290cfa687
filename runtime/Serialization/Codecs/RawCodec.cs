using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>Any value, its bytes as they are.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RawCodec : IJsonCodec<RawJson>
{
    /// <inheritdoc/>
    public static RawJson Read(ref JsonCursor cursor)
    {
        int start = cursor.Tokens.NextStart();
        cursor.Tokens.Skip();
        return cursor.Tokens.IsStarved ? default : new RawJson(cursor.Tokens.Slice(start, cursor.Tokens.Position).ToArray());
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, RawJson value) => cursor.Buffer.Write(value.Utf8.Span);
}
