using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>What a document says of authentication: its security schemes, and what an operation asks for that says nothing itself. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiSecurity
{
    readonly List<SecurityScheme> _schemes = [];
    List<string[]>? _requirements;

    internal IReadOnlyList<SecurityScheme> Schemes => _schemes;

    /// <summary>The ways to authorize, each a list of schemes; null when the document does not say.</summary>
    internal IReadOnlyList<string[]>? Requirements => _requirements;

    /// <summary>A scheme of the Authorization header (RFC 9110 section 11.6.2). OAuth 2.0 and OpenID Connect are the scheme <c>Bearer</c>.</summary>
    /// <param name="scheme">What the document calls it.</param>
    /// <param name="word">What stands before the token, in any case.</param>
    /// <returns>This.</returns>
    public ApiSecurity Http(string scheme, string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        return Add(new(scheme, word, null));
    }

    /// <summary>A key that goes as it is into a header, the query or a cookie.</summary>
    /// <param name="scheme">What the document calls it.</param>
    /// <param name="location">Where the key goes.</param>
    /// <param name="name">The header's, parameter's or cookie's name.</param>
    /// <returns>This.</returns>
    /// <exception cref="ArgumentException">The name is empty, or no legal name of a header or cookie.</exception>
    public ApiSecurity ApiKey(string scheme, ApiKeyLocation location, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return location == ApiKeyLocation.Query || HeaderRules.IsName(name)
            ? Add(new(scheme, null, new(location, name, "")))
            : throw new ArgumentException($"The API key's name is not a legal name of a {location}.", nameof(name));
    }

    /// <summary>A scheme that the connection answers, by a client certificate.</summary>
    /// <param name="scheme">What the document calls it.</param>
    /// <returns>This.</returns>
    public ApiSecurity MutualTls(string scheme) => Add(new(scheme, null, null));

    /// <summary>One of the ways to authorize: all of these schemes together. It may be called for several.</summary>
    /// <param name="schemes">The schemes.</param>
    /// <returns>This.</returns>
    public ApiSecurity Security(params string[] schemes)
    {
        (_requirements ??= []).Add(schemes);
        return this;
    }

    /// <summary>One of the ways to authorize is not to.</summary>
    /// <returns>This.</returns>
    public ApiSecurity Anonymous() => Security();

    ApiSecurity Add(SecurityScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme.Name, nameof(scheme));
        _schemes.Add(scheme);
        return this;
    }
}
