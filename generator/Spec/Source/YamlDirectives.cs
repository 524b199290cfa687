namespace Clarifeye.Generated.Spec;

/// <summary>
/// The parser refuses a document that says it is YAML 1.2 (which it is: see <see cref="YamlStandIns"/>), or has a directive that is reserved (YAML 1.2.2, section 6.8: to be passed over). Such
/// lines are made comments, so that every position stays what it is. Those of a text stay: a directive has only comments and others before it.
/// </summary>
internal static class YamlDirectives
{
    public static string Hide(string text)
    {
        if (text.IndexOf('%') < 0)
        {
            return text;
        }

        char[]? hidden = null;
        bool isBefore = true;
        for (int start = 0; start < text.Length; start = NextLine(text, start))
        {
            if (isBefore && text[start] == '%' && IsUnread(text, start))
            {
                (hidden ??= text.ToCharArray())[start] = '#';
            }
            else if (Begins(text, start, "..."))
            {
                isBefore = true;
            }
            else if (isBefore)
            {
                isBefore = IsPassedOver(text, start);
            }
        }

        return hidden is null ? text : new string(hidden);
    }

    private static int NextLine(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }

    // YAML 2 would be another language: the parser says so.
    private static bool IsUnread(string text, int start) => Begins(text, start, "%YAML 1.") ? !Begins(text, start, "%YAML 1.1") : !Begins(text, start, "%YAML") && !Begins(text, start, "%TAG");

    private static bool IsPassedOver(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '\t' or '\uFEFF')
        {
            start++;
        }

        return start == text.Length || text[start] is '%' or '#' or '\r' or '\n';
    }

    private static bool Begins(string text, int start, string with) => string.CompareOrdinal(text, start, with, 0, with.Length) == 0;
}
