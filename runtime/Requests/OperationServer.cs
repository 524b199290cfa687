namespace Clarifeye.Runtime;

/// <summary>A server that a document gives one operation, beside the document's servers it belongs to.</summary>
sealed record OperationServer(string Address, IReadOnlyList<string> BaseAddresses)
{
    /// <summary>
    /// Where a client goes: to the server that belongs to its own, else to one at its own origin. A client whose server the document does not name stays
    /// there with everything: nobody has said that its credentials may go elsewhere.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is plain HTTP beyond this machine.</exception>
    public static ServerAddress Choose(IReadOnlyList<OperationServer> servers, ServerAddress client, bool allowInsecureHttp)
    {
        var chosen = servers.FirstOrDefault(server => server.BaseAddresses.Any(client.Is)) ?? servers.FirstOrDefault(server => client.IsSameOrigin(server.Address));
        return chosen is null ? client : client.Other(chosen.Address, allowInsecureHttp);
    }
}
