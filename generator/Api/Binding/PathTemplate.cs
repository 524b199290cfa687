namespace Clarifeye.Generated.Api;

/// <summary>Reads a path template (OpenAPI 3.1.1, section 4.8.8.2).</summary>
internal static class PathTemplate
{
    /// <summary>The names between braces, in their order.</summary>
    public static List<string> Placeholders(string path)
    {
        var names = new List<string>();
        int start = path.IndexOf('{');
        while (start >= 0)
        {
            int end = path.IndexOf('}', start);
            if (end < 0)
            {
                break;
            }

            names.Add(path.Substring(start + 1, end - start - 1));
            start = path.IndexOf('{', end);
        }

        return names;
    }
}
