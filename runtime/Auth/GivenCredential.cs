namespace Clarifeye.Runtime;

/// <summary>A credential that a caller gave, and the scheme of the document it is for; null where it was not said.</summary>
sealed record GivenCredential(Credential Credential, string? Scheme)
{
    /// <summary>Whether it was said to be for that scheme, by the scheme's own name or, of an API key, by that of its place.</summary>
    public bool IsNamed(SecurityScheme scheme, ApiSecurity security) => Scheme is not null
        && (security.Schemes.Any(one => one.Name == Scheme) ? scheme.Name == Scheme : string.Equals(scheme.Key?.Name, Scheme, StringComparison.OrdinalIgnoreCase));
}
