namespace Clarifeye.Runtime;

/// <summary>What may go into a cookie as it is (RFC 6265 section 4.1.1). The messages don't repeat the value, which may be a secret.</summary>
static class CookieRules
{
    public static string CheckedName(string name) => HeaderRules.IsName(name)
        ? name
        : throw new ArgumentException("A name is not a legal name of a cookie: letters, digits and hyphens (RFC 6265 section 4.1.1).", nameof(name));

    public static string Checked(string name, string value) => !value.AsSpan().ContainsAnyExceptInRange('!', '~') && !value.AsSpan().ContainsAny("\",;\\")
        ? value
        : throw new ArgumentException($"The cookie {name} can't hold a blank, quote, comma, semicolon, backslash, control character or one that is not ASCII.", name);
}
