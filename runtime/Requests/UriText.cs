using System.Buffers;
using System.Text;

namespace Clarifeye.Runtime;

/// <summary>Percent-encoding (RFC 3986 section 2.1) of texts that already are a part of a URI, and only lack the encoding of what is illegal there.</summary>
/// <remarks>Single values go through <see cref="Uri.EscapeDataString(string)"/>, which keeps exactly the unreserved characters.</remarks>
static class UriText
{
    const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    const string PathCharacter = Unreserved + "!$&'()*+,;=:@";

    static readonly SearchValues<char> s_path = SearchValues.Create(PathCharacter + "%/?");
    static readonly SearchValues<char> s_query = SearchValues.Create(PathCharacter + "%/?");
    static readonly SearchValues<char> s_reserved = SearchValues.Create(PathCharacter + "/?[]");
    static readonly SearchValues<char> s_reservedInPath = SearchValues.Create(PathCharacter + "/");

    /// <summary>The fixed text of a path template. A question mark stays: some documents put a fixed query into their paths.</summary>
    public static string Path(string text) => Encode(text, s_path);

    /// <summary>A whole query, as a server wrote it into a link.</summary>
    public static string Query(string text) => Encode(text, s_query);

    /// <summary>
    /// A value with <c>allowReserved</c> in a query: reserved characters and percent-encoded triplets stay (RFC 6570 section 3.2.3), except the one that would
    /// end the query.
    /// </summary>
    public static string Reserved(string text) => Encode(text, s_reserved);

    /// <summary>A value with <c>allowReserved</c> in a path, where it ends neither the path nor the query (OpenAPI 3.2 section 4.8.2).</summary>
    public static string ReservedInPath(string text) => Encode(text, s_reservedInPath);

    static string Encode(string text, SearchValues<char> legal)
    {
        if (!text.AsSpan().ContainsAnyExcept(legal))
        {
            return text;
        }
        var encoded = new StringBuilder(text.Length + 16);
        int position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            string character = rune.ToString();
            bool stays = rune.IsAscii && (legal.Contains((char)rune.Value) || IsTriplet(text, position));
            encoded.Append(stays ? character : Uri.EscapeDataString(character));
            position += rune.Utf16SequenceLength;
        }
        return encoded.ToString();
    }

    static bool IsTriplet(string text, int start) =>
        text[start] == '%' && start + 2 < text.Length && char.IsAsciiHexDigit(text[start + 1]) && char.IsAsciiHexDigit(text[start + 2]);
}
