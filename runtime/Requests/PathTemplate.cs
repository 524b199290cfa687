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
    /// <exception cref="ArgumentException">Values and the text around them come together as a segment that changes the path.</exception>
    public string Fill(ReadOnlySpan<string> values)
    {
        if (values.Length == 0)
        {
            return _texts[0];
        }
        string path = With(values);
        return PathSegments.Relative(path) <= PathSegments.Relative(With([.. _placeholders])) ? path : throw Refusal(string.Join(", ", _placeholders));
    }

    string With(ReadOnlySpan<string> values)
    {
        var pieces = new string[_texts.Count + values.Length];
        for (int i = 0; i < pieces.Length; i++)
        {
            pieces[i] = i % 2 == 0 ? _texts[i / 2] : values[i / 2];
        }
        return string.Concat(pieces);
    }

    /// <summary>
    /// Servers and proxies resolve an empty segment and the segments <c>.</c> and <c>..</c> (RFC 3986 section 5.2.4): another path would be called. An encoded slash is no slash,
    /// so <c>a/b</c> is one segment, <c>a%2Fb</c>. But many servers decode before they resolve: in <c>../x</c> they see two segments.
    /// </summary>
    /// <exception cref="ArgumentException">The value is empty, or has such a segment.</exception>
    public static string Checked(string placeholder, string encoded) => encoded.Length > 0 && PathSegments.Relative(encoded) == 0 ? encoded : throw Refusal(placeholder);

    /// <summary>The same of a value that is a path itself: it has no empty segment either.</summary>
    /// <inheritdoc cref="Checked"/>
    public static string CheckedPath(string placeholder, string encoded) => encoded.Split('/').Contains("") ? throw Refusal(placeholder) : Checked(placeholder, encoded);

    static ArgumentException Refusal(string placeholder) =>
        new($"The path parameter {placeholder} can't be empty, and no segment of it '.' or '..': the request would reach another path.", placeholder);
}
