namespace Clarifeye.Runtime;

/// <summary>A security scheme of a document: a word of the Authorization header, the place of an API key, or neither where the connection itself proves who is calling.</summary>
/// <param name="Name">What the document calls it.</param>
/// <param name="Word">The Authorization header's scheme, such as <c>Bearer</c>, in any case.</param>
/// <param name="Key">Where the API key goes.</param>
sealed record SecurityScheme(string Name, string? Word, CredentialPlace? Key)
{
    /// <summary>Whether the handler answers it, with a client certificate.</summary>
    public bool IsOfConnection => Word is null && Key is null;

    /// <summary>Whether it goes into the Authorization header with that word before it.</summary>
    public bool IsWord(string word) => string.Equals(Word, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether what goes into the Authorization header is whatever the caller says.</summary>
    public bool IsRawAuthorization => Key is { Location: ApiKeyLocation.Header } place && place.Name.Equals("Authorization", StringComparison.OrdinalIgnoreCase);

    /// <summary>The C# that a caller would write to answer it.</summary>
    public string Answer => this switch
    {
        { IsOfConnection: true } => "a client certificate",
        { Key: not null } => $"new ApiKey(\"{Name}\", …)",
        _ when IsWord("Bearer") => "new BearerToken(…)",
        _ when IsWord("Basic") => "new BasicCredential(…)",
        _ => $"new AuthorizationToken(\"{Word}\", …)",
    };
}
