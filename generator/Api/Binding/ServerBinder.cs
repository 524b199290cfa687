using Clarifeye.Generated.Diagnostics;
using Clarifeye.Generated.Support;
using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>Binds the document's servers.</summary>
internal static class ServerBinder
{
    /// <summary>The usable ones, and whether the one that the document lists first is among them.</summary>
    public static (EquatableArray<Server> Servers, bool HasDefault) Bind(Binding binding)
    {
        var servers = new List<Server>();
        bool hasDefault = false;
        IList<OpenApiServer> declared = binding.Servers.Servers;
        for (int i = 0; i < declared.Count; i++)
        {
            ServerAddress address = ServerAddress.Of(declared[i], missing: "x");
            if (address.Obstacle is not { } obstacle)
            {
                Server server = Bind(declared[i], binding.Budget);
                hasDefault |= i == 0 && server.Variables.All(variable => variable.Default is not null);
                servers.Add(server);
            }
            else if (!address.IsOwn || declared.Count > 1)
            {
                binding.Report(BindingRules.UnusableServer, $"{binding.Servers.Pointer}/{i}/url", address.Shown, obstacle, i == 0 ? "It is the first, so the client has no default: give it a base address" : "Give the client a base address to use it");
            }
        }

        return (servers.ToEquatableArray(), hasDefault);
    }

    /// <summary>A variable that the address does not have asks for nothing.</summary>
    private static Server Bind(OpenApiServer server, BindingBudget budget) => new(server.Url ?? "", server.Name ?? server.Description)
    {
        Address = ServerAddress.Of(server).Url,
        Variables = Variables(server, budget),
    };

    private static EquatableArray<ServerVariable> Variables(OpenApiServer server, BindingBudget budget)
    {
        HashSet<string> asked = new(ServerAddress.Placeholders(server.Url ?? "").Select(placeholder => placeholder.Name), StringComparer.Ordinal);
        budget.Variables(asked.Count);
        return (server.Variables ?? new Dictionary<string, OpenApiServerVariable>())
            .Where(variable => asked.Contains(variable.Key))
            .Select(variable => new ServerVariable(variable.Key, variable.Value?.Default, variable.Value?.Description, (variable.Value?.Enum ?? []).ToEquatableArray()))
            .ToEquatableArray();
    }
}
