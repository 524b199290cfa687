using System.Buffers;

namespace Clarifeye.Runtime;

/// <summary>
/// What may go into a header (RFC 9110 section 5). Checked here because .NET's own messages repeat the value, which may be a secret.
/// </summary>
static class HeaderRules
{
    static readonly SearchValues<char> s_name = SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static bool IsName(string? name) => !string.IsNullOrEmpty(name) && !name.AsSpan().ContainsAnyExcept(s_name);

    public static void Check(string name, string? value)
    {
        if (!IsName(name))
        {
            throw new ArgumentException($"'{Printable(name)}' is not a legal name of a header: letters, digits and hyphens (RFC 9110 section 5.6.2).", nameof(name));
        }
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value), $"The header {name} has no value.");
        }
        foreach (char character in value)
        {
            if (character is (< ' ' and not '\t') or > '~')
            {
                throw new ArgumentException(
                    $"The value of the header {name} holds a line break, another control character or a character that is not ASCII.", nameof(value));
            }
        }
    }

    static string Printable(string? name) =>
        string.Concat((name ?? "").Take(40).Select(character => char.IsControl(character) ? '?' : character));
}
