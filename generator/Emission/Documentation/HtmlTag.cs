namespace Clarifeye.Generated.Emission;

/// <summary>A tag of HTML. What looks like one but has no known name is text: documents write placeholders in angle brackets.</summary>
/// <param name="Name">In lower case; <c>!--</c> for a comment.</param>
/// <param name="Length">From the first to the last bracket.</param>
/// <param name="Reference">The value of <c>href</c>, as it is written; null when there is none.</param>
internal sealed record HtmlTag(string Name, bool IsEnd, int Length, string? Reference)
{
    private const int Longest = 600;

    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "big", "blockquote", "br", "center", "cite", "code", "dd", "del", "details", "div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
        "i", "img", "ins", "kbd", "li", "mark", "nobr", "ol", "p", "pre", "q", "s", "samp", "section", "small", "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody",
        "td", "th", "thead", "tr", "tt", "u", "ul", "var", "wbr",
    };

    /// <summary>The tag that begins at the bracket; null when none does.</summary>
    public static HtmlTag? Read(string text, int start)
    {
        if (string.CompareOrdinal(text, start, "<!--", 0, 4) == 0)
        {
            int close = text.IndexOf("-->", start + 4, Math.Min(Longest, text.Length - start - 4), StringComparison.Ordinal);
            return close < 0 ? null : new HtmlTag("!--", false, close + 3 - start, null);
        }

        bool isEnd = start + 1 < text.Length && text[start + 1] == '/';
        int nameStart = start + (isEnd ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < text.Length && nameEnd - nameStart < 12 && (char.IsLetter(text[nameEnd]) || text[nameEnd] is >= '1' and <= '6'))
        {
            nameEnd++;
        }

        string name = text.Substring(nameStart, nameEnd - nameStart).ToLowerInvariant();
        if (!s_names.Contains(name) || nameEnd == text.Length || text[nameEnd] is not ('>' or '/' or ' ' or '\n' or '\t'))
        {
            return null;
        }

        int end = text.IndexOf('>', nameEnd, Math.Min(Longest, text.Length - nameEnd));
        return end < 0 ? null : new HtmlTag(name, isEnd, end + 1 - start, Href(text.Substring(nameEnd, end - nameEnd)));
    }

    private static string? Href(string attributes)
    {
        int at = attributes.IndexOf("href=", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at + 6 >= attributes.Length)
        {
            return null;
        }

        char quote = attributes[at + 5];
        int end = quote is '"' or '\'' ? attributes.IndexOf(quote, at + 6) : -1;
        return end < 0 ? null : attributes.Substring(at + 6, end - at - 6);
    }
}
