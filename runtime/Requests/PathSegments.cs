namespace Clarifeye.Runtime;

/// <summary>The segments of a percent-encoded path, as the least careful server takes them: decoded before it cuts, a backslash for a slash, without what follows a semicolon.</summary>
static class PathSegments
{
    /// <summary>How many of a path's segments are <c>.</c> or <c>..</c>, which lead elsewhere (RFC 3986 section 5.2.4).</summary>
    public static int Relative(string path)
    {
        // Most paths hold no dot, so they cost nothing more.
        if (!path.Contains('.', StringComparison.Ordinal) && !path.Contains("%2e", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }
        int count = 0;
        foreach (string segment in Decoded(path[..(path.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? query : path.Length)]).Split('/', '\\'))
        {
            count += segment.Split(';')[0] is "." or ".." ? 1 : 0;
        }
        return count;
    }

    static string Decoded(string path) => path
        .Replace("%2e", ".", StringComparison.OrdinalIgnoreCase)
        .Replace("%2f", "/", StringComparison.OrdinalIgnoreCase)
        .Replace("%5c", "/", StringComparison.OrdinalIgnoreCase)
        .Replace("%3b", ";", StringComparison.OrdinalIgnoreCase);
}
