using System.Globalization;
using System.Text;

namespace Clarifeye.Generated.CSharp;

/// <summary>Makes C# names of whatever a document calls things: legal for any input, in C#'s casing, the same on every machine.</summary>
internal static class Words
{
    private const int Longest = 120;
    private const int LongestTogether = 300;

    /// <summary><c>created_at</c> → <c>CreatedAt</c>, <c>CAN_VIEW_DATA</c> → <c>CanViewData</c>, <c>+1</c> → <c>Plus1</c>, nothing → <c>Empty</c>.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (string token in Tokens(text))
        {
            AppendToken(name, token.Length <= Longest ? token : token.Substring(0, Longest));
            if (name.Length > Longest)
            {
                break;
            }
        }

        if (name.Length == 0)
        {
            Spell(name, text);
        }

        if (name.Length == 0)
        {
            name.Append(text.Length == 0 ? "Empty" : "Value");
        }

        if (IsDigit(name[0]))
        {
            name.Insert(0, text[0] switch { '+' => "Plus", '-' => "Minus", _ => "_" });
        }

        return name.ToString();
    }

    /// <summary>A name put together of many words, within what C# and file names take: its end gives way to a hash of the whole.</summary>
    public static string Shorten(string name) =>
        name.Length <= LongestTogether ? name : name.Substring(0, Longest) + "_" + StableHash.Of(name).ToString("x8", CultureInfo.InvariantCulture);

    /// <summary><c>project_id</c> → <c>projectId</c>.</summary>
    public static string Camel(string text)
    {
        string pascal = Pascal(text);
        string first = Tokens(text).FirstOrDefault() ?? pascal;
        int word = Math.Min(first.Length, pascal.Length);
        int upper = 0;
        while (upper < word && char.IsUpper(pascal[upper]))
        {
            upper++;
        }

        // A leading abbreviation is lowered as a whole (IDToken → idToken), another word by its first letter.
        bool isAbbreviation = upper > 1 && !char.IsLower(first[0]);
        int lowered = !isAbbreviation ? Math.Min(upper, 1) : upper < word && char.IsLetter(pascal[upper]) ? upper - 1 : upper;
        return pascal.Substring(0, lowered).ToLowerInvariant() + pascal.Substring(lowered);
    }

    private static IEnumerable<string> Tokens(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && (IsLetter(text[i]) || IsDigit(text[i]));
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                yield return text.Substring(start, i - start);
                start = -1;
            }
        }
    }

    private static void AppendToken(StringBuilder name, string token)
    {
        if (name.Length > 0 && IsDigit(name[name.Length - 1]) && IsDigit(token[0]))
        {
            name.Append('_');
        }

        name.Append(char.ToUpperInvariant(token[0]));
        string rest = token.Substring(1);
        name.Append(rest.Any(char.IsLower) || char.IsLower(token[0]) ? rest : rest.ToLowerInvariant());
    }

    private static void Spell(StringBuilder name, string text)
    {
        foreach (char symbol in text.Take(8))
        {
            name.Append(symbol switch
            {
                '+' => "Plus",
                '-' => "Minus",
                '*' => "Star",
                '/' => "Slash",
                '<' => "Less",
                '>' => "Greater",
                '=' => "Equal",
                '!' => "Not",
                '~' => "Tilde",
                '.' => "Dot",
                ',' => "Comma",
                '&' => "And",
                '|' => "Or",
                '%' => "Percent",
                '$' => "Dollar",
                '#' => "Hash",
                '@' => "At",
                '?' => "Question",
                ' ' => "Space",
                '_' => "Underscore",
                _ => "",
            });
        }
    }

    private static bool IsLetter(char c) => char.IsLetter(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.ModifierLetter;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
