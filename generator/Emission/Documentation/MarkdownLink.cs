namespace Clarifeye.Generated.Emission;

/// <summary>A link or image of Markdown: <c>[text](target "title")</c>, <c>[text][name]</c> or <c>[text][]</c>.</summary>
/// <param name="Target">Its address; empty where only a name is given.</param>
/// <param name="Name">That name.</param>
/// <param name="Length">From the first bracket on.</param>
internal sealed record MarkdownLink(string Text, string Target, string? Name, int Length)
{
    public const int LongestTarget = 500;
    private const int LongestText = 400;

    public static MarkdownLink? Read(string text, int start)
    {
        int close = Close(text, start, '[', ']', LongestText);
        if (close < 0 || close + 1 >= text.Length || text[close + 1] is not ('(' or '['))
        {
            return null;
        }

        char opening = text[close + 1];
        int end = Close(text, close + 1, opening, opening == '(' ? ')' : ']', LongestTarget);
        if (end < 0)
        {
            return null;
        }

        string words = text.Substring(start + 1, close - start - 1);
        string inside = text.Substring(close + 2, end - close - 2).Trim();
        if (opening == '[')
        {
            return new MarkdownLink(words, "", inside.Length == 0 ? words : inside, end + 1 - start);
        }

        int title = inside.IndexOfAny([' ', '\t']);
        return new MarkdownLink(words, (title < 0 ? inside : inside.Substring(0, title)).Trim('<', '>'), null, end + 1 - start);
    }

    /// <summary>A reference to an address of the web; for anything else, such as a place in the provider's manual, the text alone.</summary>
    public static string See(string target, string xml) => IsAddress(target) ? $"<see href=\"{XmlText.Attribute(target)}\">{xml}</see>" : xml;

    public static bool IsAddress(string text) =>
        text.Length is > 8 and <= LongestTarget
        && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '`');

    /// <summary>The address that stands there by itself, without the sentence's marks behind it; empty for none.</summary>
    public static string AddressAt(string text, int start)
    {
        if (string.CompareOrdinal(text, start, "http", 0, 4) != 0)
        {
            return "";
        }

        int end = start;
        while (end < text.Length && end - start < LongestTarget && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '`' or '|' or '*' or ']' or '{' or '}'))
        {
            end++;
        }

        string address = text.Substring(start, end - start).TrimEnd('.', ',', ';', ':', '!', '?', '\'');
        while (address.EndsWith(")", StringComparison.Ordinal) && address.Count(c => c == ')') > address.Count(c => c == '('))
        {
            address = address.Substring(0, address.Length - 1).TrimEnd('.', ',');
        }

        return IsAddress(address) ? address : "";
    }

    private static int Close(string text, int start, char opening, char closing, int longest)
    {
        int depth = 0;
        int end = Math.Min(text.Length, start + longest);
        for (int i = start; i < end; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == opening)
            {
                depth++;
            }
            else if (text[i] == closing && --depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
