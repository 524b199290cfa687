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
        if (own.Count == 0)
        {
            return [];
        }

        binding.Budget.Servers(own.Count);
        var partners = new ServerPartners(own, binding.Servers);
        if (partners.AreTheSame)
        {
            return [];
        }

        List<OperationServer> servers = [.. partners.Addresses.Select((address, i) => (address, i)).Where(server => server.address.IsUsable).Select(server => new OperationServer(server.address.Url, partners.Of(server.i)))];
        Place list = (hasOwn ? place : pathPlace).At("servers");
        if (servers.Count == 0)
        {
            binding.Report(BindingRules.OtherServers, list, place.Name[0]);
            return null;
        }

        for (int i = 0; i < own.Count; i++)
        {
            if (!partners.Addresses[i].IsUsable)
            {
                binding.Report(BindingRules.UnusableServer, $"{list.Pointer}/{i}/url", partners.Addresses[i].Shown, partners.Addresses[i].Obstacle!, "The operation is never sent there");
            }
        }

        if (partners.AreByOrder)
        {
            binding.Report(BindingRules.ServersByOrder, list, place.Name[0]);
        }

        return servers.ToEquatableArray();
    }
}
