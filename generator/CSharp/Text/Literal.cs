using System.Globalization;
using System.Text;

namespace Clarifeye.Generated.CSharp;

/// <summary>Writes texts of the document as C# literals: whatever stands in them, nothing but the literal comes out.</summary>
internal static class Literal
{
    /// <summary>A string literal; every character beyond printable ASCII is escaped.</summary>
    public static string String(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                >= ' ' and <= '~' => c.ToString(),
                _ => Escape(c),
            });
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Names as the runtime's table of names takes them: one UTF-8 literal of <c>,"name":</c> for each, escaped as in JSON.</summary>
    /// <remarks>A raw literal holds it as it is written on the wire: between its quotes JSON allows no three quotes in a row, and no line break.</remarks>
    public static string Names(IEnumerable<string> names)
    {
        string entries = string.Concat(names.Select(name => ",\"" + Json(name) + "\":"));
        return entries.Length == 0 ? "\"\"u8" : "\"\"\"" + entries + "\"\"\"u8";
    }

    private static string Json(string name)
    {
        var escaped = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            escaped.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                >= ' ' and <= '~' => c.ToString(),
                _ => Escape(c),
            });
        }

        return escaped.ToString();
    }

    private static string Escape(char c) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture);
}
