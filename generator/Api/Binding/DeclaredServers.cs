using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>The servers that a client may be for: the document's own, or, where it has none, those of its first operation.</summary>
/// <param name="Servers">Empty where only the server that holds the document is meant.</param>
/// <param name="Pointer">Where they are listed.</param>
internal sealed record DeclaredServers(IList<OpenApiServer> Servers, string Pointer)
{
    private const string Root = "#/servers";

    private IReadOnlyList<ServerAddress>? _addresses;

    /// <summary>The addresses without a slash at their end: worked out once, and not for each operation.</summary>
    public IReadOnlyList<ServerAddress> Addresses => _addresses ??= ServerAddress.AllOf(Servers);

    /// <remarks>An operation without servers belongs to the server that holds the document (OpenAPI 3.1.1, section 4.8.1.1): no other one may get what it sends.</remarks>
    public static DeclaredServers Of(OpenApiDocument document)
    {
        if (document.Servers is { Count: > 0 } servers)
        {
            return new DeclaredServers(servers, Root);
        }

        DeclaredServers? first = null;
        foreach (KeyValuePair<string, IOpenApiPathItem> path in document.Paths ?? [])
        {
            Place place = new Place("#/paths", []).At(path.Key);
            foreach (KeyValuePair<HttpMethod, OpenApiOperation> operation in path.Value?.Operations ?? [])
            {
                if (operation.Value?.Servers is { Count: > 0 } own)
                {
                    first ??= new DeclaredServers(own, OperationBinder.Of(operation.Key.Method, place).At("servers").Pointer);
                }
                else if (path.Value?.Servers is { Count: > 0 } shared)
                {
                    first ??= new DeclaredServers(shared, place.At("servers").Pointer);
                }
                else
                {
                    return new DeclaredServers([], Root);
                }
            }
        }

        return first ?? new DeclaredServers([], Root);
    }
}
