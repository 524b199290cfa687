namespace Clarifeye.Generated.Emission;

/// <summary>What the beginning of a line says of its block (CommonMark 0.31, sections 4 and 5; tables as GitHub has them).</summary>
internal static class MarkdownLine
{
    /// <summary>The marks of a fence of code; null for another line.</summary>
    public static string? Fence(string line)
    {
        string text = line.TrimStart(' ');
        int length = Run(text, 0);
        return length >= 3 && text[0] is '`' or '~' && (text[0] == '~' || text.IndexOf('`', length) < 0) ? text.Substring(0, length) : null;
    }

    public static bool IsIndented(string line) => line.StartsWith("    ", StringComparison.Ordinal) || line.StartsWith("\t", StringComparison.Ordinal);

    public static string WithoutIndentation(string line) => line.Substring(line[0] == '\t' ? 1 : 4);

    /// <summary>The text of a heading of one to six hashes; null for another line.</summary>
    public static string? Heading(string text)
    {
        int level = Run(text, 0);
        return text[0] == '#' && level <= 6 && (level == text.Length || text[level] == ' ') ? text.Substring(level).Trim().TrimEnd('#').TrimEnd() : null;
    }

    /// <summary>A line of three or more equal marks, with or without blanks.</summary>
    public static bool IsRule(string text) => text[0] is '-' or '*' or '_' && text.Count(c => c == text[0]) >= 3 && text.All(c => c == text[0] || c == ' ');

    /// <summary>The line that makes a heading of the paragraph above it.</summary>
    public static bool IsUnderline(string text) => text.Length >= 2 && text[0] is '=' or '-' && Run(text, 0) == text.Length;

    /// <summary>The length of a list item's mark with the blanks behind it; 0 for another line.</summary>
    public static int ItemMark(string text, out bool isNumbered)
    {
        int digits = 0;
        while (digits < text.Length && digits < 9 && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        isNumbered = digits > 0;
        bool isMark = isNumbered ? digits < text.Length && text[digits] is '.' or ')' : text[0] is '-' or '*' or '+';
        int end = digits + 1;
        if (!isMark || end >= text.Length || text[end] is not (' ' or '\t'))
        {
            return 0;
        }

        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return end;
    }

    /// <summary>The line of dashes below the head of a table.</summary>
    public static bool IsTableRule(string text) =>
        text.IndexOf('-') >= 0 && text.IndexOf('|') >= 0 && text.All(c => c is '-' or '|' or ':' or ' ');

    /// <summary>The cells of a row as one text: a pair is a term and its meaning.</summary>
    public static string Row(string text)
    {
        string[] cells = [.. text.Trim().Trim('|').Replace("\\|", "\u0001").Split('|').Select(cell => cell.Replace('\u0001', '|').Trim())];
        return string.Join(cells.Length == 2 ? ": " : " | ", cells.Where(cell => cell.Length > 0));
    }

    /// <summary>A name for an address, <c>[name]: address</c>; null for another line.</summary>
    public static (string Name, string Address)? Definition(string text)
    {
        int end = text[0] == '[' ? text.IndexOf("]: ", StringComparison.Ordinal) : -1;
        string address = end < 0 ? "" : text.Substring(end + 3).TrimStart().Split(' ')[0].Trim('<', '>');
        return end > 1 && address.Length > 0 ? (text.Substring(1, end - 1), address) : null;
    }

    public static int Run(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] == text[start])
        {
            end++;
        }

        return end - start;
    }
}
