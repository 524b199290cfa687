using System.Text;

namespace Clarifeye.Generated.Emission;

/// <summary>Turns Markdown into paragraphs of XML text.</summary>
internal static class DocText
{
    private const int MostParagraphs = 40;
    private const int LongestParagraph = 4000;

    public static string[] Paragraphs(string? markdown)
    {
        if (string.IsNullOrWhiteSpace(markdown))
        {
            return [];
        }

        var paragraphs = new List<string>();
        var current = new StringBuilder();
        foreach (string line in Lines(markdown!))
        {
            string text = line.Trim();
            if (text.Length == 0 || StartsItem(text))
            {
                Finish(current, paragraphs);
            }

            current.Append(current.Length > 0 && text.Length > 0 ? " " : "").Append(WithoutMarkup(text));
        }

        Finish(current, paragraphs);
        return [.. paragraphs.Take(MostParagraphs)];
    }

    /// <summary>A text as one line of XML text.</summary>
    public static string Line(string text) => Escape(string.Join(" ", Lines(text)));

    /// <summary>Everything that ends a line in C# ends one here (C# specification, section 6.3.3), so that nothing else can.</summary>
    private static string[] Lines(string text) => text.Split('\n', '\r', '\u0085', '\u2028', '\u2029');

    private static bool StartsItem(string line) =>
        line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal) || line.StartsWith("|", StringComparison.Ordinal) || line.StartsWith("#", StringComparison.Ordinal);

    private static string WithoutMarkup(string line) => line.TrimStart('#', '>').Trim().Replace("**", "");

    private static void Finish(StringBuilder current, List<string> paragraphs)
    {
        string text = current.ToString().Trim();
        current.Clear();
        if (text.Any(char.IsLetterOrDigit))
        {
            paragraphs.Add(Xml(text.Length <= LongestParagraph ? text : text.Substring(0, LongestParagraph) + "…"));
        }
    }

    /// <summary>Escapes; what stands between backticks becomes code.</summary>
    private static string Xml(string text)
    {
        string[] parts = text.Split('`');
        bool paired = parts.Length % 2 == 1;
        return string.Concat(parts.Select((part, i) => i % 2 == 0 || !paired ? (i > 0 && !paired ? "`" : "") + Escape(part) : part.Length == 0 ? "" : $"<c>{Escape(part)}</c>"));
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
                continue;
            }

            escaped.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\t' => " ",
                < ' ' or '\uFFFE' or '\uFFFF' => "",
                _ when char.IsSurrogate(c) => "",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
