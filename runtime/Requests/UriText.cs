using System.Buffers;
using System.Text;

namespace Clarifeye.Runtime;

/// <summary>Percent-encoding (RFC 3986 section 2.1) of texts that already are a part of a URI, and only lack the encoding of what is illegal there.</summary>
/// <remarks>Single values go through <see cref="Uri.EscapeDataString(string)"/>, which keeps exactly the unreserved characters.</remarks>
static class UriText
{
    const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    const string PathCharacter = Unreserved + "!$&'()*+,;=:@%";

    static readonly SearchValues<char> s_path = SearchValues.Create(PathCharacter + "/?");
    static readonly SearchValues<char> s_query = SearchValues.Create(PathCharacter + "/?");

    /// <summary>The fixed text of a path template. A question mark stays: some documents put a fixed query into their paths.</summary>
    public static string Path(string text) => Encode(text, s_path);

    /// <summary>A whole query, as a server wrote it into a link.</summary>
    public static string Query(string text) => Encode(text, s_query);

    static string Encode(string text, SearchValues<char> legal)
    {
        if (!text.AsSpan().ContainsAnyExcept(legal))
        {
            return text;
        }
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            string character = rune.ToString();
            encoded.Append(rune.IsAscii && legal.Contains((char)rune.Value) ? character : Uri.EscapeDataString(character));
        }
        return encoded.ToString();
    }
}
