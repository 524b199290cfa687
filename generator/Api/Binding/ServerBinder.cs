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
        IList<OpenApiServer> declared = binding.Document.Servers ?? [];
        for (int i = 0; i < declared.Count; i++)
        {
            ServerAddress address = ServerAddress.Of(declared[i]);
            if (address.Obstacle is not { } obstacle)
            {
                hasDefault |= i == 0;
                servers.Add(new Server(address.Url, declared[i].Name ?? declared[i].Description));
            }
            else if (!address.IsOwn || declared.Count > 1)
            {
                binding.Report(BindingRules.UnusableServer, $"#/servers/{i}/url", address.Shown, obstacle, i == 0 ? "It is the first, so the client has no default: give it a base address" : "Give the client a base address to use it");
            }
        }

        return (servers.ToEquatableArray(), hasDefault);
    }

    /// <summary>Whether an operation goes to servers other than the document's; what it does not say itself, its path says.</summary>
    public static bool AreOthers(OpenApiDocument document, IList<OpenApiServer>? servers) =>
        servers is { Count: > 0 } && !Addresses(servers).SequenceEqual(Addresses(document.Servers));

    private static IEnumerable<string> Addresses(IList<OpenApiServer>? servers) =>
        servers is { Count: > 0 } ? servers.Select(server => ServerAddress.Of(server).Url.TrimEnd('/')) : [""];
}
