namespace Clarifeye.Generated.Support;

/// <summary>Tokens of HTTP (RFC 9110 section 5.6.2): what methods and the names of headers and cookies are made of.</summary>
internal static class HttpToken
{
    private const string Marks = "!#$%&'*+-.^_`|~";

    public static bool IsToken(string text) => text.Length > 0 && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Marks.IndexOf(c) >= 0);
}
