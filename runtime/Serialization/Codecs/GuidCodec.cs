using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>A uuid with its hyphens and nothing around it (RFC 9562 section 4), in either case; written in lower case.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GuidCodec : IJsonCodec<Guid>
{
    const string Expected = "a uuid";

    /// <inheritdoc/>
    public static Guid Read(ref JsonCursor cursor)
    {
        if (cursor.Tokens.TryReadGuid(out Guid plain))
        {
            return plain;
        }

        if (!cursor.Tokens.TryReadUtf8(Expected, out ReadOnlySpan<byte> text))
        {
            return default;
        }

        return JsonGuids.TryParse(text, out Guid value)
            ? value
            : throw cursor.Tokens.Fail(Expected);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonCursor cursor, Guid value) => cursor.Buffer.WriteGuid(value);
}
