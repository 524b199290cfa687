using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.Api;

/// <summary>What a document says: every reference resolved, every <c>allOf</c> merged, and nothing of C#.</summary>
/// <remarks>Compared by value, and holds nothing of Roslyn, Microsoft.OpenApi or a text position.</remarks>
internal sealed record ApiModel(
    string Title,
    string? Description,
    EquatableArray<Server> Servers,
    ApiSecurity Security,
    EquatableArray<Tag> Tags,
    EquatableArray<Operation> Operations,
    EquatableArray<Definition> Definitions)
{
    /// <summary>Whether the first of the servers is the one that the document lists first, which a client uses by itself.</summary>
    public bool HasDefaultServer { get; init; }
}

/// <summary>A server and the name the document gives it.</summary>
/// <param name="Url">Its address, with the variables in braces.</param>
internal sealed record Server(string Url, string? Name)
{
    /// <summary>Its address with the default values of the variables; those without one stay in braces.</summary>
    public string Address { get; init; } = "";

    public EquatableArray<ServerVariable> Variables { get; init; }
}

/// <summary>A part of a server's address that a caller fills in.</summary>
/// <param name="Default">The value it has by itself; null when the document gives none.</param>
/// <param name="Values">The values the document lists.</param>
internal sealed record ServerVariable(string Name, string? Default, string? Description, EquatableArray<string> Values);

/// <summary>A tag and what the document says of it.</summary>
internal sealed record Tag(string Name, string? Description);
