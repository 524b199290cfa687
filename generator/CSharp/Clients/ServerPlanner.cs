using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans the servers a user can name.</summary>
internal static class ServerPlanner
{
    private const int MostWords = 3;

    /// <summary>Null when the document names no server.</summary>
    public static ServersUnit? Plan(ApiModel api, string name, string accessibility)
    {
        var members = new NameScope(name, "Equals", "ReferenceEquals");
        return api.Servers.Count == 0
            ? null
            : new ServersUnit(name, accessibility, api.Servers.Select((server, i) => new ServerPlan(members.Take(Name(server, api.HasDefaultServer && i == 0, i)), server.Url)).ToEquatableArray());
    }

    /// <summary>The document's own name for it when that is short enough for one.</summary>
    private static string Name(Server server, bool isDefault, int index) =>
        server.Name is { Length: > 0 } name && name.Split(' ').Length <= MostWords && name.Any(char.IsLetter)
            ? Words.Pascal(name)
            : isDefault ? "Default" : "Server" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
