using System.Text;

namespace Clarifeye.Runtime;

/// <summary>The tokens of one call. Servers repeat them in errors; they must not get from there into messages and logs.</summary>
sealed class Secrets
{
    const string Hidden = "***";

    // Below this a "secret" is a placeholder of a test, and hiding it would only garble texts.
    const int ShortestSecret = 4;

    readonly HashSet<string> _tokens = new(StringComparer.Ordinal);

    public void Add(string? token)
    {
        if (token is { Length: >= ShortestSecret })
        {
            _tokens.Add(token);
        }
    }

    /// <summary>Whether a token is in a body, however long that is; only unescaped ones are found.</summary>
    public bool AreIn(ReadOnlySpan<byte> utf8)
    {
        foreach (string token in _tokens)
        {
            if (utf8.IndexOf(Encoding.UTF8.GetBytes(token)) >= 0)
            {
                return true;
            }
        }
        return false;
    }

    public bool AreIn(string text) => Hide(text) != text;

    /// <summary>The text with every token replaced by <c>***</c>, however it is escaped, also one that is cut off at the text's end.</summary>
    public string Hide(string text)
    {
        foreach (string token in _tokens)
        {
            for (int at = 0; at < text.Length; at++)
            {
                if (LengthAt(text.AsSpan(at), token) is > 0 and int length)
                {
                    text = string.Concat(text.AsSpan(0, at), Hidden, text.AsSpan(at + length));
                    at += Hidden.Length - 1;
                }
            }
        }
        return text;
    }

    /// <summary>How many characters at the text's begin spell the token; 0 when they don't.</summary>
    static int LengthAt(ReadOnlySpan<char> text, string token)
    {
        int length = 0;
        for (int i = 0; i < token.Length; i++)
        {
            if (length == text.Length)
            {
                return i >= ShortestSecret ? length : 0;
            }
            int character = EscapedCharacter.LengthAt(text[length..], token[i]);
            if (character == 0)
            {
                return 0;
            }
            length += character;
        }
        return length;
    }
}
