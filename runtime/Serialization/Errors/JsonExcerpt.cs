using System.Buffers;
using System.Globalization;
using System.Text;

namespace Clarifeye.Runtime;

/// <summary>A few characters of a document, safe to show: an error must neither flood nor forge a log.</summary>
static class JsonExcerpt
{
    const int Longest = 40;

    static readonly SearchValues<byte> s_tokenEnds = SearchValues.Create(" \t\r\n,:]}\""u8);

    /// <summary>The value that begins here: its first characters if it is a string or number, else its kind.</summary>
    public static string Of(ReadOnlySpan<byte> json) => json switch
    {
        [] => "nothing",
        [(byte)'{', ..] => "an object",
        [(byte)'[', ..] => "an array",
        [(byte)'"', ..] => Shown(json[..StringLength(json)]),
        _ => Shown(json[..TokenLength(json)]),
    };

    /// <summary>The first characters of a text, control characters escaped.</summary>
    public static string Shown(ReadOnlySpan<byte> utf8)
    {
        var shown = new StringBuilder();
        int count = 0;
        for (; !utf8.IsEmpty && count < Longest; count++)
        {
            Rune.DecodeFromUtf8(utf8, out Rune rune, out int length);
            _ = IsVisible(rune) ? shown.Append(rune) : shown.Append($"\\u{rune.Value:x4}");
            utf8 = utf8[length..];
        }

        return utf8.IsEmpty ? shown.ToString() : shown.Append('…').ToString();
    }

    /// <summary>The first characters of a text, control characters escaped.</summary>
    public static string Shown(string text) => Shown(Encoding.UTF8.GetBytes(text));

    static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or
        UnicodeCategory.Format or
        UnicodeCategory.LineSeparator or
        UnicodeCategory.ParagraphSeparator);

    static int StringLength(ReadOnlySpan<byte> json)
    {
        for (int at = 1; at < json.Length; at++)
        {
            switch (json[at])
            {
                case (byte)'"': return at + 1;
                case (byte)'\\': at++; break;
            }
        }

        return json.Length;
    }

    static int TokenLength(ReadOnlySpan<byte> json)
    {
        int length = json.IndexOfAny(s_tokenEnds);
        return length < 0 ? json.Length : Math.Max(1, length);
    }
}
