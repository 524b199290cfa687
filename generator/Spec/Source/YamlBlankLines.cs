using System.Text;
using SharpYaml;

namespace Clarifeye.Generated.Spec;

/// <summary>
/// In YAML 1.2 a line of nothing but white space may have tabs between two nodes (section 6.6); the parser takes them for indentation and refuses them. Where it does, such lines are
/// emptied. Where it does not they stay: inside a block scalar they are text.
/// </summary>
internal static class YamlBlankLines
{
    public static string Empty(string text)
    {
        int first = NextTab(text, 0, out _);
        return first < 0 || IsRead(text) ? text : WithoutTabs(text);
    }

    private static string WithoutTabs(string text)
    {
        StringBuilder emptied = new(text.Length);
        int copied = 0;
        for (int start = NextTab(text, 0, out int end); start >= 0; start = NextTab(text, end, out end))
        {
            emptied.Append(text, copied, start - copied);
            copied = end;
        }

        return emptied.Append(text, copied, text.Length - copied).ToString();
    }

    // The start and the end of the next line of white space alone that has a tab.
    private static int NextTab(string text, int from, out int end)
    {
        end = from;
        for (int tab = text.IndexOf('\t', from); tab >= 0; tab = text.IndexOf('\t', end))
        {
            int start = tab;
            while (start > from && text[start - 1] is ' ')
            {
                start--;
            }

            end = tab;
            while (end < text.Length && text[end] is ' ' or '\t')
            {
                end++;
            }

            if ((start == 0 || text[start - 1] == '\n') && (end == text.Length || text[end] is '\r' or '\n'))
            {
                return start;
            }
        }

        return -1;
    }

    private static bool IsRead(string text)
    {
        try
        {
            IParser parser = Parser.CreateParser(new StringReader(text), ReadingLimits.Depth + 2);
            while (parser.MoveNext())
            {
            }

            return true;
        }
        catch (YamlException)
        {
            return false;
        }
    }
}
