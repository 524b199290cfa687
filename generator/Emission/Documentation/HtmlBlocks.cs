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
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
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
