using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Clarifeye.Runtime;

/// <summary>JSON as the value of a header, which is ASCII: other characters are escaped (RFC 8259 section 7).</summary>
static class JsonInHeader
{
    public static string Text(JsonElement json)
    {
        string text = json.GetRawText();
        if (Ascii.IsValid(text))
        {
            return text;
        }
        var escaped = new StringBuilder(text.Length + 16);
        foreach (char character in text)
        {
            _ = char.IsAscii(character) ? escaped.Append(character) : escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
        }
        return escaped.ToString();
    }
}
