using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>Any value, its bytes as they are.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RawCodec : IJsonCodec<RawJson>
{
    /// <inheritdoc/>
    public static RawJson Read(ref JsonCursor cursor)
    {
        int start = cursor.Tokens.Start;
        cursor.Tokens.Skip();
        return new RawJson(cursor.Tokens.Document[start..cursor.Tokens.End].ToArray());
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, RawJson value) => output.Buffer.Write(value.Utf8.Span);
}
