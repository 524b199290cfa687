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

    internal override CredentialPlace Place(IReadOnlyList<ApiKeyScheme> apiKeys)
    {
        var place = Find(apiKeys);
        // RFC 6265 section 4.1.1: they would end the cookie and begin another.
        if (place.Location == ApiKeyLocation.Cookie && _source.HasAny(" \",;\\"))
        {
            throw new ArgumentException($"The API key holds a character that the cookie {place.Name} can't hold.");
        }
        return place;
    }

    internal override ValueTask<string?> GetTokenAsync(TokenRequest request, CancellationToken cancellationToken) => _source.GetAsync(request, cancellationToken);

    CredentialPlace Find(IReadOnlyList<ApiKeyScheme> apiKeys)
    {
        if (apiKeys.Count == 0)
        {
            throw new ArgumentException("The API's document declares no API key. Use a BearerToken or an AuthorizationToken.");
        }
        List<CredentialPlace> places = [.. apiKeys.Where(IsMeant).Select(key => new CredentialPlace(key.Location, key.Name, "")).Distinct()];
        // Not repeated in the message: a key given in the scheme's place would be printed.
        return places.Count == 1 ? places[0] : throw new ArgumentException(
            $"The document has these API keys: {string.Join(", ", apiKeys.Select(key => $"{key.Scheme ?? key.Name} ({key.Location} {key.Name})"))}. " +
            "Say which one this is, as in new ApiKey(scheme, value); Credential.All takes several.");
    }

    bool IsMeant(ApiKeyScheme key) => _scheme is null || key.Scheme == _scheme || string.Equals(key.Name, _scheme, StringComparison.OrdinalIgnoreCase);
}
