using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Api;

/// <summary>What a document says: every reference resolved, every <c>allOf</c> merged, and nothing of C#.</summary>
/// <remarks>Compared by value, and holds nothing of Roslyn, Microsoft.OpenApi or a text position.</remarks>
internal sealed record ApiModel(
    string Title,
    string? Description,
    EquatableArray<Server> Servers,
    EquatableArray<ApiKeyLocation> ApiKeys,
    EquatableArray<Tag> Tags,
    EquatableArray<Operation> Operations,
    EquatableArray<Definition> Definitions)
{
    /// <summary>Whether the first of the servers is the one that the document lists first, which a client uses by itself.</summary>
    public bool HasDefaultServer { get; init; }
}

/// <summary>A server and the name the document gives it.</summary>
internal sealed record Server(string Url, string? Name);

/// <summary>Where an <c>apiKey</c> security scheme puts its key: <paramref name="In"/> is header, query or cookie.</summary>
internal sealed record ApiKeyLocation(string In, string Name);

/// <summary>A tag and what the document says of it.</summary>
internal sealed record Tag(string Name, string? Description);
