using System.Diagnostics;

namespace Clarifeye.Runtime;

/// <summary>An API key, sent as it is in the header, query parameter or cookie that the document names.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ApiKey : Credential
{
    readonly TokenSource _source;

    /// <summary>A key that stays the same.</summary>
    /// <param name="value">The key; visible ASCII characters.</param>
    /// <exception cref="ArgumentException">The key is empty or holds a control character or one that is not ASCII. The message does not repeat it.</exception>
    public ApiKey(string value) => _source = new(value, nameof(value));

    internal override bool CanRenew => false;

    internal override CredentialPlace Place(ApiKeyScheme? apiKey)
    {
        if (apiKey is null)
        {
            throw new ArgumentException("The API's document declares no API key. Use a BearerToken or an AuthorizationToken.");
        }
        // RFC 6265 section 4.1.1: they would end the cookie and begin another.
        if (apiKey.Location == ApiKeyLocation.Cookie && _source.HasAny(" \",;\\"))
        {
            throw new ArgumentException($"The API key holds a character that the cookie {apiKey.Name} can't hold.");
        }
        return new(apiKey.Location, apiKey.Name, "");
    }

    internal override ValueTask<string?> GetTokenAsync(TokenRequest request, CancellationToken cancellationToken) => _source.GetAsync(request, cancellationToken);
}
