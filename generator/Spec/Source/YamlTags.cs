namespace Clarifeye.Generated.Spec;

/// <summary>Tags that are written as URIs (YAML 1.2.2, sections 6.8.2.2 and 6.9.1): the one place where the parser must see the colons that <see cref="YamlStandIns"/> hides.</summary>
internal static class YamlTags
{
    /// <summary>Puts the text of tags back: <c>!&lt;tag:yaml.org,2002:str&gt;</c> and <c>%TAG !y! tag:yaml.org,2002:</c>.</summary>
    public static void Show(string text, char[] hidden)
    {
        int end = 0;
        for (int start = text.IndexOf("!<", StringComparison.Ordinal); start >= 0; start = text.IndexOf("!<", end, StringComparison.Ordinal))
        {
            end = Show(text, hidden, start, ' ', '>');
        }

        for (int start = text.IndexOf("%TAG ", StringComparison.Ordinal); start >= 0; start = text.IndexOf("%TAG ", start + 1, StringComparison.Ordinal))
        {
            if (start == 0 || text[start - 1] == '\n')
            {
                Show(text, hidden, start, '\r', '\n');
            }
        }
    }

    private static int Show(string text, char[] hidden, int start, char end, char otherEnd)
    {
        int i = start;
        for (; i < text.Length && text[i] != '\n' && text[i] != end && text[i] != otherEnd; i++)
        {
            hidden[i] = text[i];
        }

        return i;
    }
}
