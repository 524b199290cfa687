using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds the servers that an operation, or else its path, has instead of the document's.</summary>
internal static class OperationServerBinder
{
    /// <summary>Empty for the document's own; null when none can be used, which has been reported.</summary>
    public static EquatableArray<OperationServer>? Bind(Binding binding, IOpenApiPathItem item, OpenApiOperation operation, Place place, Place pathPlace)
    {
        bool hasOwn = operation.Servers is { Count: > 0 };
        IList<OpenApiServer> own = (hasOwn ? operation.Servers : item.Servers) ?? [];
        List<string> bases = [.. Addresses(ServerBinder.Declared(binding.Document)).Select(address => address.Url)];
        List<ServerAddress> addresses = [.. Addresses(own)];
        if (addresses.Count == 0 || addresses.Select(address => address.Url).SequenceEqual(bases))
        {
            return [];
        }

        List<OperationServer> servers = [.. addresses.Select((address, i) => (address, i)).Where(server => IsUsable(server.address)).Select(server => new OperationServer(server.address.Url, Partners(server.i)))];
        if (servers.Count == 0)
        {
            binding.Report(BindingRules.OtherServers, (hasOwn ? place : pathPlace).At("servers"), place.Name[0]);
            return null;
        }

        return servers.ToEquatableArray();

        // Two lists side by side, such as sandbox and production, or one server for all.
        EquatableArray<string> Partners(int index) => addresses.Count == 1
            ? bases.Where(address => new ServerAddress(address).Obstacle is null).ToEquatableArray()
            : index < bases.Count && new ServerAddress(bases[index]).Obstacle is null ? [bases[index]] : [];
    }

    private static bool IsUsable(ServerAddress address) => address.Obstacle is null || address.IsPath || address.IsOwn;

    private static IEnumerable<ServerAddress> Addresses(IList<OpenApiServer> servers) => servers.Select(server => new ServerAddress(ServerAddress.Of(server).Url.TrimEnd('/')));
}
