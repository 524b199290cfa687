namespace Clarifeye.Generated.Items;

/// <summary>
/// Finds the names of other files in a document by its letters alone: what looks like one and is none costs nothing, and most documents have none, so that they need not be parsed
/// for it.
/// </summary>
internal static class FileMentions
{
    private static readonly string[] s_extensions = [".yaml", ".yml", ".json"];
    private static readonly char[] s_ends = ['"', '\'', '\n', '\r', '#', ',', '}', ']'];
    private static readonly char[] s_beginnings = ['"', '\'', '\n', ' ', '\t', '{', '[', '(', '<', '`'];

    public static ISet<string> In(string text, CancellationToken cancellation)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (int at in Occurrences(text, "$ref", cancellation).Concat(Occurrences(text, "$dynamicRef", cancellation)))
        {
            found.Add(Value(text, text.IndexOf('f', at) + 1));
        }

        foreach (string extension in s_extensions)
        {
            foreach (int at in Occurrences(text, extension, cancellation))
            {
                int start = text.LastIndexOfAny(s_beginnings, at, Math.Min(at, 500)) + 1;
                found.Add(Plain(text.Substring(start, at + extension.Length - start)));
            }
        }

        found.Remove("");
        return found;
    }

    /// <summary>What stands behind a key: none for a place in the same file.</summary>
    private static string Value(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '"' or '\'' or ':' or '>' or '|' or '-'))
        {
            at++;
        }

        int end = text.IndexOfAny(s_ends, at);
        return Plain(text.Substring(at, (end < 0 ? text.Length : end) - at));
    }

    private static string Plain(string name) => name.Trim().Replace("\\/", "/");

    private static IEnumerable<int> Occurrences(string text, string what, CancellationToken cancellation)
    {
        for (int at = text.IndexOf(what, StringComparison.Ordinal); at >= 0; at = text.IndexOf(what, at + 1, StringComparison.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return at;
        }
    }
}
