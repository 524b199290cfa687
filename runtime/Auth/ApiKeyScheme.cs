using System.ComponentModel;

namespace Clarifeye.Runtime;

/// <summary>An <c>apiKey</c> security scheme of a document.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiKeyScheme
{
    /// <summary>A scheme.</summary>
    /// <param name="location">Where the key goes.</param>
    /// <param name="name">The header's, parameter's or cookie's name.</param>
    /// <param name="scheme">What the document calls the scheme; null where that is not needed to tell it from others.</param>
    /// <exception cref="ArgumentException">The name is empty, or no legal name of a header or cookie.</exception>
    public ApiKeyScheme(ApiKeyLocation location, string name, string? scheme = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (location != ApiKeyLocation.Query && !HeaderRules.IsName(name))
        {
            throw new ArgumentException($"The API key's name is not a legal name of a {location}.", nameof(name));
        }
        (Location, Name, Scheme) = (location, name, scheme);
    }

    /// <summary>Where the key goes.</summary>
    public ApiKeyLocation Location { get; }

    /// <summary>The header's, parameter's or cookie's name.</summary>
    public string Name { get; }

    /// <summary>What the document calls the scheme.</summary>
    public string? Scheme { get; }
}
