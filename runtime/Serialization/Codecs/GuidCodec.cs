using System.Buffers.Text;
using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>A uuid with its hyphens and nothing around it (RFC 9562 section 4), in either case; written in lower case.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GuidCodec : IJsonCodec<Guid>
{
    const string Expected = "a uuid";
    const int Length = 36;

    /// <inheritdoc/>
    public static Guid Read(ref JsonCursor cursor)
    {
        if (!cursor.Tokens.TryReadUtf8(Expected, out ReadOnlySpan<byte> text))
        {
            return default;
        }

        return text.Length == Length && Utf8Parser.TryParse(text, out Guid value, out int consumed, 'D') && consumed == Length
            ? value
            : throw cursor.Tokens.Fail(Expected);
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, Guid value) => output.Buffer.WriteQuoted(value, default);
}
