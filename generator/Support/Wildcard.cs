namespace Clarifeye.Generated.Support;

/// <summary>Matches whole texts by patterns of <c>*</c>, <c>?</c> and, where a separator divides the text, <c>**</c>.</summary>
internal static class Wildcard
{
    /// <summary>Whether <c>*</c> (any characters) and <c>?</c> (one) make the pattern the text.</summary>
    public static bool Matches(string pattern, string text) => Matches(pattern, text, separator: null);

    /// <summary>The same for paths: <c>*</c> and <c>?</c> stay within a segment, <c>**</c> goes beyond, and <c>/a/**</c> is also <c>/a</c>.</summary>
    public static bool MatchesPath(string pattern, string path) =>
        Matches(pattern, path, '/')
        || (pattern.EndsWith("/**", StringComparison.Ordinal) && Matches(pattern.Substring(0, pattern.Length - 3), path, '/'));

    // Row by row, so that no pattern takes longer than its length times the text's.
    private static bool Matches(string pattern, string text, char? separator)
    {
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        for (int i = 0; i < pattern.Length; i++)
        {
            bool isStar = pattern[i] == '*';
            bool crosses = isStar && (separator is null || (i + 1 < pattern.Length && pattern[i + 1] == '*'));
            if (isStar)
            {
                Stretch(reached, text, crosses ? null : separator);
                i += crosses && separator is not null ? 1 : 0;
                continue;
            }

            for (int at = text.Length; at > 0; at--)
            {
                reached[at] = reached[at - 1] && (pattern[i] == '?' ? text[at - 1] != separator : text[at - 1] == pattern[i]);
            }

            reached[0] = false;
        }

        return reached[text.Length];
    }

    private static void Stretch(bool[] reached, string text, char? separator)
    {
        for (int at = 1; at <= text.Length; at++)
        {
            reached[at] |= reached[at - 1] && text[at - 1] != separator;
        }
    }
}
