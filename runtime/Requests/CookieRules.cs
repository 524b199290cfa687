namespace Clarifeye.Runtime;

/// <summary>What may go into a cookie as it is (RFC 6265 section 4.1.1). The messages don't repeat the value, which may be a secret.</summary>
static class CookieRules
{
    public static string CheckedName(string name) => HeaderRules.IsName(name)
        ? name
        : throw new ArgumentException("A name is not a legal name of a cookie: letters, digits and hyphens (RFC 6265 section 4.1.1).", nameof(name));

    /// <summary>The pairs of two Cookie headers; of the same name only the second's.</summary>
    public static string Merged(string first, string second)
    {
        var names = second.Split(';').Select(Name).ToHashSet(StringComparer.Ordinal);
        return string.Join("; ", first.Split(';', StringSplitOptions.TrimEntries).Where(pair => !names.Contains(Name(pair))).Append(second));
    }

    static string Name(string pair) => pair.Split('=')[0].Trim();

    public static string Checked(string name, string value) => !value.AsSpan().ContainsAnyExceptInRange('!', '~') && !value.AsSpan().ContainsAny("\",;\\")
        ? value
        : throw new ArgumentException($"The cookie {name} can't hold a blank, quote, comma, semicolon, backslash, control character or one that is not ASCII.", name);
}
