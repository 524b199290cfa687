namespace Clarifeye.Runtime;

/// <summary>
/// What proves to the server who is calling: a <see cref="BearerToken"/>, an <see cref="AuthorizationToken"/>, an <see cref="ApiKey"/>, or
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

    /// <summary>Whether a provider can be asked for another token after a 401.</summary>
    internal abstract bool CanRenew { get; }

    /// <summary>Where the token goes; <paramref name="apiKey"/> is the document's first API key, if it declares one.</summary>
    internal abstract CredentialPlace? Place(ApiKeyScheme? apiKey);

    /// <summary>The token to send; null without one.</summary>
    internal abstract ValueTask<string?> GetTokenAsync(TokenRequest request, CancellationToken cancellationToken);

    /// <summary>The kind of credential, never its secret.</summary>
    /// <returns>For example <c>BearerToken ***</c>.</returns>
    public sealed override string ToString() => $"{GetType().Name} ***";

    sealed class NoCredential : Credential
    {
        internal override bool CanRenew => false;

        internal override CredentialPlace? Place(ApiKeyScheme? apiKey) => null;

        internal override ValueTask<string?> GetTokenAsync(TokenRequest request, CancellationToken cancellationToken) => new((string?)null);
    }
}
