using System.Text;

namespace Clarifeye.Generated.Emission;

/// <summary>Text as XML comments can hold it: no markup, no line end, nothing that XML 1.0 forbids.</summary>
internal static class XmlText
{
    /// <summary>Everything that ends a line in C# ends one here (C# specification, section 6.3.3), so that nothing else can.</summary>
    public static string[] Lines(string text) => text.Replace("\r\n", "\n").Split('\n', '\r', '\u0085', '\u2028', '\u2029');

    /// <summary>A text as one line.</summary>
    public static string Line(string text) => Escape(string.Join(" ", Lines(text)));

    public static string Attribute(string text) => Escape(text).Replace("\"", "&quot;");

    public static string Escape(string text)
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
                '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => " ",
                < ' ' or '\uFFFE' or '\uFFFF' => "",
                _ when char.IsSurrogate(c) => "",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
