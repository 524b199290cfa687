namespace Clarifeye.Runtime;

/// <summary>One step of a path into a document: an array's element, or an object's property, of which none may be current.</summary>
readonly record struct JsonStep(bool IsArray, string? Name = null, long Index = 0)
{
    /// <summary>The step behind a value.</summary>
    public JsonStep Ended => IsArray ? this : default;

    /// <summary>The step behind a comma.</summary>
    public JsonStep Next => IsArray ? this with { Index = Index + 1 } : default;

    public override string ToString() =>
        IsArray ? FormattableString.Invariant($"[{Index}]")
        : Name is null ? ""
        : IsIdentifier(Name) ? $".{Name}"
        : $"['{Name.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}']";

    static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
