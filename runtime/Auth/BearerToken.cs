using System.Diagnostics;

namespace Clarifeye.Runtime;

/// <summary>A bearer token, sent as <c>Authorization: Bearer …</c> (RFC 6750 section 2.1).</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class BearerToken : Credential
{
    readonly TokenSource _source;

    /// <summary>A token that stays the same.</summary>
    /// <param name="token">The token without the word Bearer; visible ASCII characters.</param>
    /// <exception cref="ArgumentException">The token is empty or holds a control character or one that is not ASCII. The message does not repeat it.</exception>
    public BearerToken(string token) => _source = new(token, nameof(token));

    /// <summary>A token that a provider knows.</summary>
    /// <param name="provider">
    /// Asked before each request, so it should keep a token as long as that is valid; and once more after a 401, with the rejected token. Calls may
    /// come at the same time. Its exceptions reach the caller of the operation.
    /// </param>
    public BearerToken(Func<TokenRequest, CancellationToken, ValueTask<string>> provider) => _source = new(provider);

    internal override bool CanRenew => _source.CanRenew;

    internal override CredentialPlace OwnPlace => CredentialPlace.Authorization("Bearer");

    internal override CredentialPlace? PlaceFor(SecurityScheme scheme, ApiSecurity security) => scheme.IsWord("Bearer") ? OwnPlace : null;

    internal override ValueTask<string?> GetTokenAsync(TokenRequest request, CancellationToken cancellationToken) => _source.GetAsync(request, cancellationToken);
}
