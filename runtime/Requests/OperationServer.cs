namespace Clarifeye.Runtime;

/// <summary>A server that a document gives one operation, beside the document's servers it belongs to.</summary>
/// <param name="Address">Its address, or a path.</param>
/// <param name="BaseAddresses">The servers it belongs to, each an address or a path.</param>
sealed record OperationServer(string Address, IReadOnlyList<string> BaseAddresses)
{
    /// <summary>
    /// Where a client goes: to the server that belongs to its own, else to one at its own origin, else to a path that stands for the path of the document's server, behind whatever a
    /// proxy puts before it. Another client stays with everything where it is: nobody has said that its credentials may go elsewhere.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is plain HTTP beyond this machine.</exception>
    public static ServerAddress Choose(IReadOnlyList<OperationServer> servers, ServerAddress client, bool allowInsecureHttp)
    {
        var chosen = servers.FirstOrDefault(server => server.BaseAddresses.Any(client.Is)) ?? servers.FirstOrDefault(server => client.IsSameOrigin(server.Address));
        return chosen is not null ? client.Other(chosen.Address, allowInsecureHttp) : PathAt(client, servers) is { } path ? client.Other(path, allowInsecureHttp) : client;
    }

    /// <summary>The longest path of the document that the client's ends with is replaced; null when it ends with none.</summary>
    static string? PathAt(ServerAddress client, IReadOnlyList<OperationServer> servers) =>
        (from server in servers
         where ServerAddress.IsPath(server.Address)
         from declared in server.BaseAddresses
         let prefix = client.PathBefore(declared)
         where prefix is not null
         orderby prefix.Length
         select prefix + server.Address).FirstOrDefault();
}
