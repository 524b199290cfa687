using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>Bytes as base64 (RFC 4648 section 4); base64url and missing padding are read too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BytesCodec : IJsonCodec<byte[]>
{
    /// <inheritdoc/>
    public static byte[] Read(ref JsonCursor cursor)
    {
        if (!cursor.Tokens.TryReadUtf8("base64", out ReadOnlySpan<byte> text))
        {
            return null!;
        }

        return JsonBase64.TryDecode(text, out byte[] value) ? value : throw cursor.Tokens.Fail("base64");
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, byte[] value) => cursor.Buffer.WriteBase64(value ?? throw JsonWriteError.NullItem());
}
