namespace Clarifeye.Generated.Spec;

/// <summary>
/// In YAML 1.2 a colon ends a plain scalar only before white space, as in <c>{ url: https://shop.example }</c>; the parser holds to 1.1, where inside braces it always does. Such
/// colons are hidden from it by another character, so that every position stays what it is.
/// </summary>
internal static class YamlColons
{
    // Of the private use area: no text has it for a reason of its own; one that has is left as it is.
    private const char Hidden = '\uF8FF';

    public static string Hide(string text)
    {
        if (text.IndexOf(Hidden) >= 0)
        {
            return text;
        }

        char[]? hidden = null;
        for (int i = text.IndexOf(':', Math.Min(1, text.Length)); i >= 0 && i + 1 < text.Length; i = text.IndexOf(':', i + 1))
        {
            if (IsWord(text[i - 1]) && (IsWord(text[i + 1]) || text[i + 1] == '/'))
            {
                (hidden ??= text.ToCharArray())[i] = Hidden;
            }
        }

        return hidden is null ? text : new string(hidden);
    }

    public static string Show(string scalar) => scalar.IndexOf(Hidden) < 0 ? scalar : scalar.Replace(Hidden, ':');

    private static bool IsWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
