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
        var shown = new StringBuilder(text.Length);
        int end = 0;
        for (int at = 0; at < text.Length && _tokens.Count > 0; at++)
        {
            // One token may begin with another, or overlap it: whatever belongs to any of them is hidden.
            int length = LongestAt(text.AsSpan(at));
            if (length > 0 && at >= end)
            {
                shown.Append(text, end, at - end).Append(Hidden);
            }
            end = length > 0 ? Math.Max(end, at + length) : end;
        }
        return end == 0 ? text : shown.Append(text, end, text.Length - end).ToString();
    }

    int LongestAt(ReadOnlySpan<char> text)
    {
        int longest = 0;
        foreach (string token in _tokens)
        {
            longest = Math.Max(longest, LengthAt(text, token));
        }
        return longest;
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
