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
        NameScope members = ClientPlanner.Members(name);
        return api.Servers.Count == 0
            ? null
            : new ServersUnit(name, accessibility, api.Servers.Select((server, i) => Plan(server, members.Take(Name(server, api.HasDefaultServer && i == 0, i)))).ToEquatableArray());
    }

    /// <summary>The expression for the address that a server has by itself: written out, because what a caller may not give for a variable may be its default.</summary>
    public static string Default(Server server, string servers, string name) =>
        server.Variables.Count == 0 ? $"{servers}.{name}" : $"new global::System.Uri({Literal.String(server.Address)})";

    private static ServerPlan Plan(Server server, string name)
    {
        var scope = new NameScope();
        var variables = server.Variables.Select(variable => (Variable: variable, Name: Keywords.Escape(scope.Take(Words.Camel(variable.Name))))).ToList();
        string values = string.Concat(variables.Select(pair => $", ({Literal.String(pair.Variable.Name)}, {pair.Name})"));
        return new ServerPlan(
            name,
            server.Url,
            variables.Count == 0 ? $"new({Literal.String(server.Url)})" : $"{Runtime.Name}ServerTemplate.Expand({Literal.String(server.Url)}{Own(server)}{values})",
            variables.OrderBy(pair => pair.Variable.Default is not null).Select(pair => Plan(pair.Variable, pair.Name)).ToEquatableArray());
    }

    /// <summary>What the document itself puts into the address, as far as a caller may not put it there.</summary>
    private static string Own(Server server)
    {
        string[] own =
        [
            .. server.Variables.SelectMany(variable => variable.Values.Append(variable.Default)).OfType<string>()
                .Where(value => string.IsNullOrWhiteSpace(value) || value.IndexOfAny(['/', '?', '#', '@', '\\', ' ', '%', '{', '}']) >= 0).Distinct(),
        ];
        return own.Length == 0 ? "" : $", [{string.Join(", ", own.Select(Literal.String))}]";
    }

    private static ParameterPlan Plan(ServerVariable variable, string name)
    {
        string listed = variable.Values.Count == 0 ? "" : $" One of {string.Join(", ", variable.Values.Select(value => $"`{value}`"))}.";
        string description = (variable.Description is { Length: > 0 } said ? said : $"The `{variable.Name}` of the address.") + listed;
        return new ParameterPlan(name, "string " + name, variable.Default is { } value ? " = " + Literal.String(value) : "", description);
    }

    /// <summary>The document's own name for it when that is short enough for one.</summary>
    private static string Name(Server server, bool isDefault, int index) =>
        server.Name is { Length: > 0 } name && name.Split(' ').Length <= MostWords && name.Any(char.IsLetter)
            ? Words.Pascal(name)
            : isDefault ? "Default" : "Server" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
