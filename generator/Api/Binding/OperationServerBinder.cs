using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds the servers that an operation, or else its path, has instead of the document's.</summary>
internal sealed class OperationServerBinder(Binding binding)
{
    /// <summary>Empty for the document's own; null when none can be used, which has been reported.</summary>
    public EquatableArray<OperationServer>? Bind(IOpenApiPathItem item, OpenApiOperation operation, Place place, Place pathPlace)
    {
        bool hasOwn = operation.Servers is { Count: > 0 };
        IList<OpenApiServer> own = (hasOwn ? operation.Servers : item.Servers) ?? [];
        List<string> bases = [.. Addresses(binding.Servers.Servers).Select(address => address.Url)];
        List<ServerAddress> addresses = [.. Addresses(own)];
        if (addresses.Count == 0 || addresses.Select(address => address.Url).SequenceEqual(bases))
        {
            return [];
        }

        List<OperationServer> servers = [.. addresses.Select((address, i) => (address, i)).Where(server => IsUsable(server.address)).Select(server => new OperationServer(server.address.Url, Partners(server.i)))];
        Place list = (hasOwn ? place : pathPlace).At("servers");
        if (servers.Count == 0)
        {
            binding.Report(BindingRules.OtherServers, list, place.Name[0]);
            return null;
        }

        for (int i = 0; i < addresses.Count; i++)
        {
            if (!IsUsable(addresses[i]))
            {
                binding.Report(BindingRules.UnusableServer, $"{list.Pointer}/{i}/url", addresses[i].Shown, addresses[i].Obstacle!, "The operation is never sent there");
            }
        }

        return servers.ToEquatableArray();

        // One server for all, or two lists such as sandbox and production: by what they call their servers, else side by side.
        EquatableArray<string> Partners(int index) => addresses.Count == 1
            ? bases.Where(address => new ServerAddress(address).Obstacle is null).ToEquatableArray()
            : AreNamedAlike(own, binding.Servers.Servers) ? bases.Where((address, i) => Label(binding.Servers.Servers[i]) is { } label && label == Label(own[index]) && new ServerAddress(address).Obstacle is null).ToEquatableArray()
            : index < bases.Count && new ServerAddress(bases[index]).Obstacle is null ? [bases[index]] : [];
    }

    private static bool AreNamedAlike(IList<OpenApiServer> own, IList<OpenApiServer> declared) => own.Any(server => Label(server) is { } label && declared.Any(other => Label(other) == label));

    private static string? Label(OpenApiServer server) => server.Name ?? server.Description;

    private static bool IsUsable(ServerAddress address) => address.Obstacle is null || address.IsPath || address.IsOwn;

    private static IEnumerable<ServerAddress> Addresses(IList<OpenApiServer> servers) => servers.Select(server => new ServerAddress(ServerAddress.Of(server).Url.TrimEnd('/')));
}
