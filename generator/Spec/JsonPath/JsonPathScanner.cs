using System.Globalization;
using System.Text;

namespace Clarifeye.Generated.Spec;

/// <summary>Reads the words of a query, character by character.</summary>
internal sealed class JsonPathScanner(string text)
{
    private const long MostExact = 9007199254740991;

    public int Position { get; private set; }

    public bool IsAtEnd => Position == text.Length;

    public char Next => IsAtEnd ? '\0' : text[Position];

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public bool Take(string expected)
    {
        bool found = string.CompareOrdinal(text, Position, expected, 0, expected.Length) == 0;
        Position += found ? expected.Length : 0;
        return found;
    }

    public void Expect(string expected)
    {
        if (!Take(expected))
        {
            throw Fault($"'{expected}' is expected");
        }
    }

    public void SkipBlanks()
    {
        while (Next is ' ' or '\t' or '\n' or '\r')
        {
            Position++;
        }
    }

    public JsonPathFault Fault(string message) => new(message, Position);

    public string While(Func<char, bool> belongs)
    {
        int start = Position;
        while (!IsAtEnd && belongs(text[Position]))
        {
            Position++;
        }

        return text.Substring(start, Position - start);
    }

    /// <summary>A name behind a dot. A hyphen may stand in it, which the RFC wants in brackets and quotes, but the Overlay Specification's own examples do not.</summary>
    public string Name()
    {
        string name = IsDigit(Next) || Next == '-' ? "" : While(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '-' or >= '\u0080' || IsDigit(c));
        return name.Length > 0 ? name : throw Fault("a name is expected");
    }

    /// <summary>An index, or a bound of a slice.</summary>
    public long Integer()
    {
        int start = Position;
        string digits = (Take("-") ? "-" : "") + While(IsDigit);
        bool isCanonical = digits == "0" || (digits.TrimStart('-') is { Length: > 0 } number && number[0] != '0');
        if (!isCanonical || !long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) || Math.Abs(value) > MostExact)
        {
            throw new JsonPathFault("a whole number between -2^53 and 2^53 without leading zeros is expected", start);
        }

        return value;
    }

    /// <summary>A number of a comparison, in JSON's notation.</summary>
    public string Number()
    {
        int start = Position;
        Take("-");
        string whole = While(IsDigit);
        bool isRight = whole.Length > 0 && (whole.Length == 1 || whole[0] != '0');
        if (Take("."))
        {
            isRight &= While(IsDigit).Length > 0;
        }

        if (Take("e") || Take("E"))
        {
            _ = Take("+") || Take("-");
            isRight &= While(IsDigit).Length > 0;
        }

        return isRight ? text.Substring(start, Position - start) : throw new JsonPathFault("a number is expected", start);
    }

    /// <summary>A text between single or double quotes.</summary>
    public string Quoted()
    {
        char quote = Next;
        Position++;
        var value = new StringBuilder();
        while (Next != quote || IsAtEnd)
        {
            if (IsAtEnd || Next < ' ')
            {
                throw Fault($"the text has no {quote} at its end");
            }

            char c = Next;
            Position++;
            value.Append(c == '\\' ? Escaped(quote) : c);
        }

        Position++;
        return value.ToString();
    }

    private char Escaped(char quote)
    {
        char c = Next;
        Position++;
        return c switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '/' or '\\' => c,
            'u' => CodeUnit(),
            _ when c == quote => c,
            _ => throw new JsonPathFault("there is no such escape", Position - 2),
        };
    }

    private char CodeUnit()
    {
        if (Position + 4 > text.Length || !ushort.TryParse(text.Substring(Position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
        {
            throw Fault("four hexadecimal digits are expected");
        }

        Position += 4;
        return (char)unit;
    }
}
