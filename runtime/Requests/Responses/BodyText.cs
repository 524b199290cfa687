using System.Text;

namespace Clarifeye.Runtime;

/// <summary>A body's characters: its charset (RFC 9110 section 8.3.2), by default UTF-8.</summary>
static class BodyText
{
    /// <summary>The longest text of a body that goes into an exception, in bytes.</summary>
    public const int LimitInExceptions = 64 * 1024;

    /// <summary>The text for people: what can't be decoded becomes U+FFFD.</summary>
    public static string ForException(ReadOnlySpan<byte> bytes, HttpContent content)
    {
        bytes = bytes[..Math.Min(bytes.Length, LimitInExceptions)];
        return (Charset(content) ?? Encoding.UTF8).GetString(bytes).TrimStart('\uFEFF');
    }

    /// <summary>The body as UTF-8; the same bytes when they are that already.</summary>
    /// <returns>Null when the charset is unknown here.</returns>
    /// <exception cref="DecoderFallbackException">The bytes are not of the charset.</exception>
    public static ReadOnlyMemory<byte>? ToUtf8(ReadOnlyMemory<byte> bytes, HttpContent content)
    {
        if (Charset(content) is not { } charset)
        {
            return null;
        }
        return WithoutMark(charset is UTF8Encoding or ASCIIEncoding ? bytes : Encoding.Convert(Strict(charset), Encoding.UTF8, bytes.ToArray()));
    }

    /// <summary>Whether the body needs no decoding to be UTF-8.</summary>
    public static bool IsUtf8(HttpContent content) => Charset(content) is UTF8Encoding or ASCIIEncoding;

    // RFC 8259 section 8.1 lets a reader ignore a byte order mark, and some servers write one.
    static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) => utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    static Encoding Strict(Encoding charset)
    {
        var strict = (Encoding)charset.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }

    static Encoding? Charset(HttpContent content)
    {
        string? name = content.Headers.ContentType?.CharSet?.Trim('"', ' ');
        if (string.IsNullOrEmpty(name))
        {
            return Encoding.UTF8;
        }
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException) // the latter: utf-7
        {
            return null;
        }
    }
}
