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
        return (Charset(content) ?? Encoding.UTF8).GetString(WithoutMark(bytes));
    }

    /// <summary>The body as UTF-8; the same bytes when they are that already.</summary>
    /// <returns>Null when the charset is unknown here.</returns>
    public static ReadOnlyMemory<byte>? ToUtf8(ReadOnlyMemory<byte> bytes, HttpContent content)
    {
        var charset = Charset(content);
        if (charset is UTF8Encoding or ASCIIEncoding)
        {
            return bytes[(bytes.Length - WithoutMark(bytes.Span).Length)..];
        }
        return charset is null ? null : Encoding.Convert(charset, Encoding.UTF8, bytes.ToArray());
    }

    static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

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
        catch (ArgumentException)
        {
            return null;
        }
    }
}
