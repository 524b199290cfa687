using System.Diagnostics;

namespace Clarifeye.Runtime;

/// <summary>A token of any scheme, sent as <c>Authorization: scheme token</c> (RFC 9110 section 11.6.2), for example <c>Token abc</c>.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AuthorizationToken : Credential
{
    readonly TokenSource _source;
    readonly string _scheme;

    /// <summary>A token that stays the same.</summary>
    /// <param name="scheme">The scheme's name, for example <c>Token</c> or <c>Basic</c>.</param>
    /// <param name="token">What follows the scheme; visible ASCII characters.</param>
    /// <exception cref="ArgumentException">
    /// The scheme is not a name (RFC 9110 section 5.6.2), or the token is empty or holds a control character or one that is not ASCII. The message does
    /// not repeat the token.
    /// </exception>
    public AuthorizationToken(string scheme, string token) => (_scheme, _source) = (Checked(scheme), new(token, nameof(token)));

    /// <summary>A token that a provider knows.</summary>
    /// <param name="scheme">The scheme's name, for example <c>Token</c>.</param>
    /// <param name="provider">
    /// Asked before each request, so it should keep a token as long as that is valid; and once more after a 401, with the rejected token. Calls may
    /// come at the same time. Its exceptions reach the caller of the operation.
    /// </param>
    /// <exception cref="ArgumentException">The scheme is not a name (RFC 9110 section 5.6.2).</exception>
    public AuthorizationToken(string scheme, Func<TokenRequest, CancellationToken, ValueTask<string>> provider) =>
        (_scheme, _source) = (Checked(scheme), new(provider));

    internal override bool CanRenew => _source.CanRenew;

    internal override CredentialPlace OwnPlace => CredentialPlace.Authorization(_scheme);

    // Some documents speak of the word in prose only, and declare Bearer: one that they do not declare is taken at the caller's word.
    internal override CredentialPlace? PlaceFor(SecurityScheme scheme, ApiSecurity security) =>
        scheme.IsWord(_scheme) || (scheme.Word is not null && !security.Schemes.Any(one => one.IsWord(_scheme))) ? OwnPlace : null;

    internal override ValueTask<string?> GetTokenAsync(TokenRequest request, CancellationToken cancellationToken) => _source.GetAsync(request, cancellationToken);

    // The message leaves the text out: a token given in the scheme's place would be printed.
    static string Checked(string scheme) => HeaderRules.IsName(scheme)
        ? scheme
        : throw new ArgumentException("The scheme is one word such as Token or Basic; the token is the second argument.", nameof(scheme));
}
