using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>
/// Which of the document's servers each server of an operation belongs to: one server to all; of two lists, such as sandbox and production, by what they call their servers, else by
/// their order.
/// </summary>
internal sealed class ServerPartners(IList<OpenApiServer> own, DeclaredServers document)
{
    private readonly IReadOnlyList<ServerAddress> _bases = document.Addresses;
    private readonly bool _areNamedAlike = own.Any(server => Label(server) is { } label && document.Servers.Any(other => Label(other) == label));

    public IReadOnlyList<ServerAddress> Addresses { get; } = ServerAddress.AllOf(own.Select(server => Described(server, document.Servers)));

    public bool AreTheSame => Addresses.SequenceEqual(_bases);

    /// <summary>Whether nothing but the order tells which belong together.</summary>
    public bool AreByOrder => own.Count > 1 && document.Servers.Count > 1 && !_areNamedAlike;

    /// <summary>The addresses of the document's servers that one of the operation's belongs to; a path belongs to any of them, also to the one that is meant where none is named.</summary>
    public EquatableArray<string> Of(int index)
    {
        List<string> partners = [.. _bases.Where((_, i) => AreTogether(index, i)).Where(address => address.IsUsable).Select(address => address.Url)];
        return partners.Count > 0 || Addresses[index].Obstacle is null ? partners.ToEquatableArray()
            : _bases.Count == 0 ? [""]
            : _bases.Where(address => address.IsUsable).Select(address => address.Url).ToEquatableArray();
    }

    private bool AreTogether(int index, int declaredIndex) => own.Count == 1
        || (_areNamedAlike ? Label(own[index]) is { } label && label == Label(document.Servers[declaredIndex]) : index == declaredIndex);

    private static string? Label(OpenApiServer server) => server.Name ?? server.Description;

    /// <summary>A server that leaves its variables to the document, which has them at a server of the same address, is that server.</summary>
    private static OpenApiServer Described(OpenApiServer server, IList<OpenApiServer> declared) =>
        server.Variables is { Count: > 0 } ? server : declared.FirstOrDefault(other => other.Url == server.Url) ?? server;
}
