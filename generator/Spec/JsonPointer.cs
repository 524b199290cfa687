namespace Clarifeye.Generated.Spec;

/// <summary>Pointers to nodes of a document (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>The segments of <c>#/paths/~1a/get</c> or <c>/paths/~1a/get</c>: paths, /a, get. What is no pointer has none.</summary>
    public static IReadOnlyList<string> Segments(string? pointer)
    {
        int start = pointer is { Length: > 0 } && pointer[0] == '#' ? 1 : 0;
        return pointer is null || pointer.Length <= start || pointer[start] != '/'
            ? []
            : [.. pointer.Substring(start + 1).Split('/').Select(Unescape)];
    }

    public static string Escape(string segment) => segment.Replace("~", "~0").Replace("/", "~1");

    /// <summary>Whether every <c>~</c> begins one of the two escapes.</summary>
    public static bool IsWellFormed(string pointer)
    {
        for (int i = pointer.IndexOf('~'); i >= 0; i = pointer.IndexOf('~', i + 1))
        {
            if (i + 1 == pointer.Length || pointer[i + 1] is not ('0' or '1'))
            {
                return false;
            }
        }

        return true;
    }

    public static string Unescape(string segment) => segment.Replace("~1", "/").Replace("~0", "~");
}
