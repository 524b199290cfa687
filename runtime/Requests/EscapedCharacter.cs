using System.Globalization;

namespace Clarifeye.Runtime;

/// <summary>
/// An ASCII character as servers write it into JSON, URIs and HTML: <c>/</c>, <c>\/</c>, <c>\u002F</c>, <c>%2F</c>, <c>&amp;#x2F;</c>, <c>&amp;#47;</c>.
/// </summary>
static class EscapedCharacter
{
    /// <summary>How many characters at the text's begin spell the character; 0 when they don't.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, char character) => text switch
    {
        ['\\', 'u', ..] when IsNumber(text[2..], 4, NumberStyles.AllowHexSpecifier, character) => 6,
        ['\\', var next, ..] when next == character => 2,
        ['%', ..] when IsNumber(text[1..], 2, NumberStyles.AllowHexSpecifier, character) => 3,
        ['&', '#', 'x' or 'X', ..] when IsEntity(text[3..], NumberStyles.AllowHexSpecifier, character, out int digits) => digits + 4,
        ['&', '#', ..] when IsEntity(text[2..], NumberStyles.None, character, out int digits) => digits + 3,
        [var first, ..] when first == character => 1,
        _ => 0,
    };

    static bool IsEntity(ReadOnlySpan<char> text, NumberStyles style, char character, out int digits)
    {
        digits = text[..Math.Min(text.Length, 8)].IndexOf(';');
        return digits > 0 && IsNumber(text, digits, style, character);
    }

    static bool IsNumber(ReadOnlySpan<char> text, int digits, NumberStyles style, char character) =>
        text.Length >= digits && int.TryParse(text[..digits], style, CultureInfo.InvariantCulture, out int number) && number == character;
}
