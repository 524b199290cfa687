using System.Text;

namespace Clarifeye.Generated.Emission;

/// <summary>Makes of HTML's blocks the blocks of Markdown: many documents write the one inside the other.</summary>
internal static class HtmlBlocks
{
    public static string ToMarkdown(string text)
    {
        if (text.IndexOf('<') < 0)
        {
            return text;
        }

        var markdown = new StringBuilder(text.Length);
        bool inCode = false;
        char? fence = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if ((i == 0 || text[i - 1] == '\n') && (fence is not null || FenceAt(text, i) is not null))
            {
                // What stands in a fence is shown as it is written.
                fence = FenceAt(text, i) is not { } mark ? fence : fence is null ? mark : mark == fence ? null : fence;
                int end = text.IndexOf('\n', i);
                end = end < 0 ? text.Length : end + 1;
                markdown.Append(text, i, end - i);
                inCode = false;
                i = end - 1;
                continue;
            }

            inCode = c == '`' ? !inCode : inCode && c != '\n';
            if (c == '<' && !inCode && HtmlTag.Read(text, i) is { } tag && Replacement(tag) is { } replacement)
            {
                markdown.Append(replacement);
                i += tag.Length - 1;
            }
            else
            {
                markdown.Append(c);
            }
        }

        return markdown.ToString();
    }

    /// <summary>The character of a code fence that begins or ends with this line; null when none does.</summary>
    private static char? FenceAt(string text, int start)
    {
        int at = start;
        while (at < text.Length && text[at] is ' ' or '\t' or '>')
        {
            at++;
        }

        return at + 2 < text.Length && text[at] is '`' or '~' && text[at + 1] == text[at] && text[at + 2] == text[at] ? text[at] : null;
    }

    private static string? Replacement(HtmlTag tag) => tag.Name switch
    {
        "p" or "div" or "ul" or "ol" or "table" or "tbody" or "thead" or "blockquote" or "section" or "details" or "summary" or "dl" => "\n\n",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => tag.IsEnd ? "\n\n" : "\n\n### ",
        "li" or "tr" or "dt" => tag.IsEnd ? "\n" : "\n- ",
        "td" or "th" or "dd" => tag.IsEnd ? " " : "",
        "pre" => tag.IsEnd ? "\n```\n" : "\n```\n",
        "br" => " ",
        "hr" => "\n\n",
        _ => null,
    };
}
