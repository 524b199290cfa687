namespace Clarifeye.Runtime;

/// <summary>
/// What proves to the server who is calling: a <see cref="BearerToken"/>, an <see cref="AuthorizationToken"/>, a <see cref="BasicCredential"/>, an <see cref="ApiKey"/>, several
/// of them (<see cref="All"/>), or <see cref="None"/>.
/// </summary>
/// <remarks>
/// An operation gets what the document says it asks for, and nothing else: the first of the alternatives that the client was given whole. A credential is sent to the client's own
/// server only: never to the target of a redirect elsewhere, never over plain HTTP beyond this machine.
/// </remarks>
public abstract class Credential
{
    private protected Credential()
    {
    }

    /// <summary>No credential: for servers that need none, or where the <see cref="ClientOptions.HttpClient"/> adds it.</summary>
    public static Credential None { get; } = new CombinedCredential([]);

    /// <summary>Several credentials: two API keys that an operation asks for together, or one for each of the document's security schemes.</summary>
    /// <param name="credentials">The credentials.</param>
    /// <returns>All of them as one.</returns>
    public static Credential All(params Credential[] credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return new CombinedCredential([.. credentials.Select(credential => credential ?? throw new ArgumentException("A credential is null.", nameof(credentials)))]);
    }

    /// <summary>This credential for one security scheme, where a document has several that it would do for, or speaks of another kind than the server takes.</summary>
    /// <param name="scheme">What the document calls the scheme.</param>
    /// <returns>The credential, sent where an operation asks for that scheme.</returns>
    public Credential For(string scheme)
    {
        ArgumentException.ThrowIfNullOrEmpty(scheme);
        return new NamedCredential(this, scheme);
    }

    /// <summary>Whether a provider can be asked for another token after a 401.</summary>
    internal abstract bool CanRenew { get; }

    /// <summary>The credentials that it is made of.</summary>
    internal virtual IEnumerable<GivenCredential> Given => [new(this, null)];

    /// <summary>Where its token goes whatever the document says; null for an API key, which has a place through the document only.</summary>
    internal virtual CredentialPlace? OwnPlace => null;

    /// <summary>Where its token goes as an answer to that scheme; null when it is none.</summary>
    internal virtual CredentialPlace? PlaceFor(SecurityScheme scheme, ApiSecurity security) => null;

    /// <summary>The token to send; null without one.</summary>
    internal virtual ValueTask<string?> GetTokenAsync(TokenRequest request, CancellationToken cancellationToken) => new((string?)null);

    /// <summary>The kind of credential, never its secret.</summary>
    /// <returns>For example <c>BearerToken ***</c>.</returns>
    public sealed override string ToString() => $"{(ReferenceEquals(this, None) ? "NoCredential" : GetType().Name)} ***";
}
