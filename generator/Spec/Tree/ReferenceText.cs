using Clarifeye.Generated.Diagnostics;

namespace Clarifeye.Generated.Spec;

/// <summary>What a <c>$ref</c>'s text says (RFC 3986; its fragment a JSON pointer, RFC 6901 section 6).</summary>
internal static class ReferenceText
{
    /// <summary>The segments of a pointer into this document; otherwise null and the problem's id.</summary>
    public static IReadOnlyList<string>? Parse(string? text, SpecVersion version, out string problem)
    {
        problem = text switch
        {
            null or "" => DocumentRules.MalformedReference,
            "#" => DocumentRules.ReferenceOfWrongKind,
            _ when text.StartsWith("#/", StringComparison.Ordinal) => JsonPointer.IsWellFormed(text) ? "" : DocumentRules.MalformedReference,
            _ when text[0] == '#' => version >= SpecVersion.V31 ? UnsupportedRules.AnchorReference : DocumentRules.MalformedReference,
            _ => text.Any(char.IsWhiteSpace) ? DocumentRules.MalformedReference : UnsupportedRules.ExternalReference,
        };
        return problem.Length == 0 ? JsonPointer.Segments(Uri.UnescapeDataString(text!)) : null;
    }
}
