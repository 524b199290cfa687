namespace Clarifeye.Generated.Api;

/// <summary>A key of <c>paths</c> (OpenAPI 3.1.1, section 4.8.8.2).</summary>
/// <param name="Text">The path as it is sent, with its placeholders: a fragment only tells keys of the document apart, and is never sent.</param>
/// <param name="Placeholders">The names between braces, in their order.</param>
internal sealed record PathTemplate(string Text, IReadOnlyList<string> Placeholders)
{
    /// <param name="key">The key.</param>
    /// <param name="isQuery">Whether a name is one of a query parameter.</param>
    public static PathTemplate Of(string key, Func<string, bool> isQuery)
    {
        int fragment = key.IndexOf('#');
        string text = WithoutParameters(fragment < 0 ? key : key.Substring(0, fragment), isQuery);
        return new PathTemplate(text, Names(text));
    }

    /// <summary>Without <c>name={name}</c> for a query parameter, which adds itself.</summary>
    private static string WithoutParameters(string path, Func<string, bool> isQuery)
    {
        int query = path.IndexOf('?');
        if (query < 0)
        {
            return path;
        }

        IEnumerable<string> pairs = path.Substring(query + 1).Split('&').Where(pair => !(Names(pair) is [var name] && pair == $"{name}={{{name}}}" && isQuery(name)));
        string rest = string.Join("&", pairs);
        return path.Substring(0, query) + (rest.Length > 0 ? "?" + rest : "");
    }

    private static List<string> Names(string path)
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
