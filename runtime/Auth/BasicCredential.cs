using System.Diagnostics;
using System.Text;

namespace Clarifeye.Runtime;

/// <summary>A user name and a password, sent as <c>Authorization: Basic …</c> (RFC 7617).</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class BasicCredential : Credential
{
    readonly TokenSource _source;

    /// <summary>A user name and a password; both go out as UTF-8.</summary>
    /// <param name="userName">The user name, without a colon.</param>
    /// <param name="password">The password; it may be empty.</param>
    /// <exception cref="ArgumentException">The user name has a colon, where the password would begin.</exception>
    public BasicCredential(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (userName.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("The user name can't have a colon: the password would begin there.", nameof(userName));
        }
        _source = new(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}")), nameof(password));
    }

    internal override bool CanRenew => false;

    internal override CredentialPlace OwnPlace => CredentialPlace.Authorization("Basic");

    internal override CredentialPlace? PlaceFor(SecurityScheme scheme, ApiSecurity security) => scheme.IsWord("Basic") ? OwnPlace : null;

    internal override ValueTask<string?> GetTokenAsync(TokenRequest request, CancellationToken cancellationToken) => _source.GetAsync(request, cancellationToken);
}
