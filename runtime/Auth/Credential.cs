namespace Clarifeye.Runtime;

/// <summary>
/// What proves to the server who is calling: a <see cref="BearerToken"/>, an <see cref="AuthorizationToken"/>, a <see cref="BasicCredential"/>, an <see cref="ApiKey"/>, or
/// <see cref="None"/>.
/// </summary>
/// <remarks>A credential is sent to the client's own server only: never to the target of a redirect elsewhere, never over plain HTTP beyond this machine.</remarks>
public abstract class Credential
{
    private protected Credential()
    {
    }

    /// <summary>No credential: for servers that need none, or where the <see cref="ClientOptions.HttpClient"/> adds it.</summary>
    public static Credential None { get; } = new NoCredential();

    /// <summary>Several credentials that a request carries together, such as two API keys.</summary>
    /// <param name="credentials">The credentials, each for another place in the request.</param>
    /// <returns>All of them as one.</returns>
    public static Credential All(params Credential[] credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return new CombinedCredential([.. credentials.Select(credential => credential ?? throw new ArgumentException("A credential is null.", nameof(credentials)))]);
    }

    /// <summary>Whether a provider can be asked for another token after a 401.</summary>
    internal abstract bool CanRenew { get; }

    /// <summary>Where the token goes; null without one.</summary>
    /// <param name="apiKeys">The API keys that the document declares.</param>
    internal abstract CredentialPlace? Place(IReadOnlyList<ApiKeyScheme> apiKeys);

    /// <summary>What a request carries: of most credentials one token.</summary>
    internal virtual IEnumerable<PlacedCredential> Placed(IReadOnlyList<ApiKeyScheme> apiKeys) => Place(apiKeys) is { } place ? [new(this, place)] : [];

    /// <summary>The token to send; null without one.</summary>
    internal abstract ValueTask<string?> GetTokenAsync(TokenRequest request, CancellationToken cancellationToken);

    /// <summary>The kind of credential, never its secret.</summary>
    /// <returns>For example <c>BearerToken ***</c>.</returns>
    public sealed override string ToString() => $"{GetType().Name} ***";

    sealed class NoCredential : Credential
    {
        internal override bool CanRenew => false;

        internal override CredentialPlace? Place(IReadOnlyList<ApiKeyScheme> apiKeys) => null;

        internal override ValueTask<string?> GetTokenAsync(TokenRequest request, CancellationToken cancellationToken) => new((string?)null);
    }
}
