namespace Clarifeye.Runtime;

/// <summary>Several credentials, all of which a request carries.</summary>
sealed class CombinedCredential(IReadOnlyList<Credential> credentials) : Credential
{
    internal override bool CanRenew => false;

    internal override CredentialPlace? Place(IReadOnlyList<ApiKeyScheme> apiKeys) => null;

    internal override ValueTask<string?> GetTokenAsync(TokenRequest request, CancellationToken cancellationToken) => new((string?)null);

    internal override IEnumerable<PlacedCredential> Placed(IReadOnlyList<ApiKeyScheme> apiKeys)
    {
        List<PlacedCredential> placed = [.. credentials.SelectMany(credential => credential.Placed(apiKeys))];
        return placed.Select(one => (one.Place.Location, one.Place.Name.ToUpperInvariant())).Distinct().Count() == placed.Count
            ? placed
            : throw new ArgumentException("Two of the credentials go to the same place in a request. Use a client for each.");
    }
}
