using System.Diagnostics;

namespace Clarifeye.Runtime;

/// <summary>An API key, sent as it is in the header, query parameter or cookie that the document names.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ApiKey : Credential
{
    readonly TokenSource _source;
    readonly string? _scheme;

    /// <summary>A key that stays the same, for a document that declares one place for it.</summary>
    /// <param name="value">The key; visible ASCII characters.</param>
    /// <exception cref="ArgumentException">The key is empty or holds a control character or one that is not ASCII. The message does not repeat it.</exception>
    public ApiKey(string value) => _source = new(value, nameof(value));

    /// <summary>A key that stays the same, for a document with several places.</summary>
    /// <param name="scheme">What the document calls the security scheme, or the header, query parameter or cookie that it names.</param>
    /// <param name="value">The key; visible ASCII characters.</param>
    /// <exception cref="ArgumentException">The key is empty or holds a control character or one that is not ASCII. The message does not repeat it.</exception>
    public ApiKey(string scheme, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(scheme);
        (_scheme, _source) = (scheme, new(value, nameof(value)));
    }

    internal override bool CanRenew => false;

    internal override IEnumerable<GivenCredential> Given => [new(this, _scheme)];

    internal override CredentialPlace? PlaceFor(SecurityScheme scheme, ApiSecurity security)
    {
        // RFC 6265 section 4.1.1: they would end the cookie and begin another.
        if (scheme.Key is { Location: ApiKeyLocation.Cookie } cookie && _source.HasAny(" \",;\\"))
        {
            throw new ArgumentException($"The API key holds a character that the cookie {cookie.Name} can't hold.");
        }
        return scheme.Key;
    }

    internal override ValueTask<string?> GetTokenAsync(TokenRequest request, CancellationToken cancellationToken) => _source.GetAsync(request, cancellationToken);
}
