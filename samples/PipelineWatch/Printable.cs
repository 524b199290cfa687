using System.Globalization;
using System.Text;

namespace PipelineWatch;

/// <summary>A server's text made safe for a terminal: one line, bounded, without control and formatting characters.</summary>
static class Printable
{
    /// <summary>At most <paramref name="length"/> UTF-16 code units, the last an ellipsis where something is left out.</summary>
    public static string Line(string text, int length)
    {
        var line = new StringBuilder(Math.Min(text.Length, length));
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length + rune.Utf16SequenceLength > length)
            {
                line.Length = Math.Min(line.Length, length - 1);
                line.Append('…');
                break;
            }
            line.Append(IsPrintable(rune) ? rune.ToString() : " ");
        }
        return line.ToString().Trim();
    }

    // Escape sequences could rewrite the screen, and directional overrides could make it lie.
    static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse);
}
