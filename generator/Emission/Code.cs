using System.Text;

namespace Clarifeye.Generated.Emission;

/// <summary>Puts templates together.</summary>
internal static class Code
{
    public static string Of(CodeTemplate template) => template.ToString();

    public static string Lines(IEnumerable<string> parts) => string.Join("\n", parts.Where(part => part.Length > 0));

    public static string Blocks(IEnumerable<string> parts) => string.Join("\n\n", parts.Where(part => part.Length > 0));

    /// <summary>Members of a type: those of one line follow each other, around others is a blank line.</summary>
    public static string Members(IEnumerable<string> parts)
    {
        var text = new StringBuilder();
        bool blank = false;
        foreach (string part in parts.Where(part => part.Length > 0))
        {
            bool isLong = part.IndexOf('\n') >= 0;
            text.Append(text.Length == 0 ? "" : blank || isLong ? "\n\n" : "\n").Append(part);
            blank = isLong;
        }

        return text.ToString();
    }

    public static string List(IEnumerable<string> parts) => string.Join(", ", parts.Where(part => part.Length > 0));
}
