using System.Globalization;

namespace Generator.Tests.Hostile;

/// <summary>Texts cut off, with lines gone, repeated or moved in, or with a character that means something where it does not belong.</summary>
internal static class TextMutation
{
    private const string Characters = "{}[]:,&*!|>'\"%@`#-?~\t\0\u2028\ufffe\\ ";

    public static string Of(string text, Random random)
    {
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            text = Mutate(text, random);
        }

        return text;
    }

    private static string Mutate(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        int line = random.Next(lines.Count);
        int at = random.Next(text.Length + 1);
        switch (random.Next(6))
        {
            case 0:
                return random.Next(4) == 0 ? text[..at] : text;
            case 1:
                lines.RemoveAt(line);
                break;
            case 2:
                lines.Insert(random.Next(lines.Count), lines[line]);
                break;
            case 3:
                lines[line] = random.Next(2) == 0 ? "  " + lines[line] : lines[line].TrimStart(' ');
                break;
            case 4 when at < text.Length:
                return text.Remove(at, 1);
            default:
                return text.Insert(at, Characters[random.Next(Characters.Length)].ToString(CultureInfo.InvariantCulture));
        }

        return string.Join('\n', lines);
    }
}
