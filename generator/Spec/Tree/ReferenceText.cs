namespace Clarifeye.Generated.Spec;

/// <summary>What a reference's text says (RFC 3986; its fragment a JSON pointer, RFC 6901 section 6, or an anchor).</summary>
internal sealed class ReferenceText
{
    private readonly string _fragment;

    private ReferenceText(string path, string fragment)
    {
        PathAsWritten = path;
        Path = Uri.UnescapeDataString(path);
        _fragment = fragment;
    }

    /// <summary>The file or URI; empty for a place in the same file.</summary>
    public string Path { get; }

    public string PathAsWritten { get; }

    /// <summary>The name behind <c>#</c>; null when there is a pointer, or nothing.</summary>
    public string? Anchor => _fragment.Length > 0 && _fragment[0] != '/' ? _fragment : null;

    public bool IsPointerOnly => Path.Length == 0 && _fragment.StartsWith("/", StringComparison.Ordinal) && !MayBeInResource;

    public IReadOnlyList<string> Segments => JsonPointer.Segments(Uri.UnescapeDataString(_fragment));

    public IReadOnlyList<string> SegmentsAsWritten => JsonPointer.Segments(_fragment);

    // Only such pointers are relative to a schema with an $id; others begin at the document, whatever the letter of the rule.
    private bool MayBeInResource => _fragment.StartsWith("/$defs/", StringComparison.Ordinal) || _fragment.StartsWith("/definitions/", StringComparison.Ordinal) || _fragment.StartsWith("/properties/", StringComparison.Ordinal);

    /// <returns>Null for what is no reference.</returns>
    public static ReferenceText? Parse(string? text)
    {
        if (text is null or "" || !JsonPointer.IsWellFormed(text.Substring(Math.Max(0, text.IndexOf('#')))))
        {
            return null;
        }

        int hash = text.IndexOf('#');
        return hash < 0 ? new ReferenceText(text, "") : new ReferenceText(text.Substring(0, hash), text.Substring(hash + 1));
    }
}
