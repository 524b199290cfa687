using System.Text.Json;

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

    public bool AreIn(string text) => Spellings().Any(secret => text.Contains(secret, StringComparison.Ordinal));

    /// <summary>The text with every token replaced by <c>***</c>, also one that is cut off at the text's end.</summary>
    public string Hide(string text)
    {
        foreach (string secret in Spellings())
        {
            text = text.Replace(secret, Hidden, StringComparison.Ordinal);
            for (int length = secret.Length - 1; length >= ShortestSecret; length--)
            {
                if (text.AsSpan().EndsWith(secret.AsSpan(0, length), StringComparison.Ordinal))
                {
                    text = text[..^length] + Hidden;
                }
            }
        }
        return text;
    }

    // As it is, in JSON (some writers escape the slash), in a URI.
    IEnumerable<string> Spellings() => _tokens.SelectMany(token => new[]
    {
        token,
        token.Replace("/", "\\/", StringComparison.Ordinal),
        JsonEncodedText.Encode(token).Value,
        Uri.EscapeDataString(token),
    }).Distinct(StringComparer.Ordinal);
}
