namespace Clarifeye.Runtime;

/// <summary>A path of the document, cut at its placeholders: <c>/runs/{id}/logs</c> is the texts <c>/runs/</c> and <c>/logs</c> around <c>id</c>.</summary>
sealed class PathTemplate
{
    readonly List<string> _texts = [];
    readonly List<string> _placeholders = [];

    public PathTemplate(string path)
    {
        int start = 0;
        path = path is "" or ['/', ..] ? path : "/" + path;
        while (true)
        {
            int open = path.IndexOf('{', start);
            int close = open < 0 ? -1 : path.IndexOf('}', open);
            if (close < 0)
            {
                _texts.Add(UriText.Path(path[start..]));
                return;
            }
            _texts.Add(UriText.Path(path[start..open]));
            _placeholders.Add(path[(open + 1)..close]);
            start = close + 1;
        }
    }

    public IReadOnlyList<string> Placeholders => _placeholders;

    /// <summary>The path, from its first slash on.</summary>
    public string Fill(ReadOnlySpan<string> values)
    {
        if (values.Length == 0)
        {
            return _texts[0];
        }
        var pieces = new string[_texts.Count + values.Length];
        for (int i = 0; i < pieces.Length; i++)
        {
            pieces[i] = i % 2 == 0 ? _texts[i / 2] : values[i / 2];
        }
        return string.Concat(pieces);
    }

    /// <summary>
    /// Servers and proxies resolve an empty segment and the segments <c>.</c> and <c>..</c> (RFC 3986 section 5.2.4): another path would be called. An encoded slash is no slash,
    /// so <c>../x</c> is one segment, <c>..%2Fx</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The value is one of them.</exception>
    public static string Checked(string placeholder, string encoded) => encoded is "" or "." or ".." ? throw Refusal(placeholder) : encoded;

    /// <summary>The same of each segment of a value that is a path itself. Many servers decode what a caller has encoded there before they resolve, and some take a backslash for a slash.</summary>
    /// <inheritdoc cref="Checked"/>
    public static string CheckedPath(string placeholder, string encoded) => encoded.Split('/').Contains("") || Decoded(encoded).Any(segment => segment is "." or "..")
        ? throw Refusal(placeholder)
        : encoded;

    static string[] Decoded(string encoded) => encoded
        .Replace("%2e", ".", StringComparison.OrdinalIgnoreCase)
        .Replace("%2f", "/", StringComparison.OrdinalIgnoreCase)
        .Replace("%5c", "/", StringComparison.OrdinalIgnoreCase)
        .Split('/');

    static ArgumentException Refusal(string placeholder) =>
        new($"The path parameter {placeholder} can't be empty, '.' or '..': the request would reach another path.", placeholder);
}
