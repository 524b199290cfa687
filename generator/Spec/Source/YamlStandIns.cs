namespace Clarifeye.Generated.Spec;

/// <summary>
/// What YAML 1.2 takes for text and the parser, which holds to 1.1, does not, is hidden from it by another character, so that every position stays what it is: a colon inside a plain
/// scalar of a flow collection, as in <c>{ url: https://shop.example }</c>, and a tab that begins the first line of a block scalar (section 8.1.1.1: spaces alone indent it).
/// </summary>
internal static class YamlStandIns
{
    // Of the private use area: no text has them for a reason of its own; one that has is left as it is.
    private const char Colon = '\uF8FF';
    private const char Tab = '\uF8FE';

    public static string Hide(string text)
    {
        if (text.IndexOf(Colon) >= 0 || text.IndexOf(Tab) >= 0)
        {
            return text;
        }

        char[]? hidden = null;
        for (int i = text.IndexOf(':', Math.Min(1, text.Length)); i >= 0 && i + 1 < text.Length; i = text.IndexOf(':', i + 1))
        {
            if (IsWord(text[i - 1]) && (IsWord(text[i + 1]) || text[i + 1] == '/'))
            {
                (hidden ??= text.ToCharArray())[i] = Colon;
            }
        }

        if (hidden is not null)
        {
            YamlTags.Show(text, hidden);
        }

        for (int i = text.IndexOf('\t'); i >= 0; i = text.IndexOf('\t', i + 1))
        {
            if (BeginsBlockScalar(text, i))
            {
                (hidden ??= text.ToCharArray())[i] = Tab;
            }
        }

        return hidden is null ? text : new string(hidden);
    }

    public static string Show(string scalar) => scalar.IndexOf(Colon) < 0 && scalar.IndexOf(Tab) < 0 ? scalar : scalar.Replace(Colon, ':').Replace(Tab, '\t');

    private static bool IsWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    // Whether only spaces are before it on its line, and the line above ends as the header of a block scalar does: "key: |", "- >2-".
    private static bool BeginsBlockScalar(string text, int tab)
    {
        int at = Before(text, tab, ' ');
        if (at < 0 || at == tab - 1 || text[at] != '\n')
        {
            return false;
        }

        at = Before(text, at, '\r', '\n');
        at = Before(text, at + 1, ' ');
        while (at > 0 && text[at] is '+' or '-' or (>= '1' and <= '9'))
        {
            at--;
        }

        return at > 1 && text[at] is '|' or '>' && text[at - 1] == ' ' && text[at - 2] is ':' or '-';
    }

    private static int Before(string text, int end, char passed, char alsoPassed = ' ')
    {
        int at = end - 1;
        while (at >= 0 && (text[at] == passed || text[at] == alsoPassed))
        {
            at--;
        }

        return at;
    }
}
