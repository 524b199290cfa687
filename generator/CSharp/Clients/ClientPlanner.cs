using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>What the project says of a client, apart from its document.</summary>
internal sealed record ClientSettings(string DocumentName, string Namespace, string ClientName, string Accessibility);

/// <summary>Plan: every decision about the C# of a client.</summary>
internal static class ClientPlanner
{
    /// <param name="withRegistration">Whether the project has IHttpClientFactory to register the client with.</param>
    public static ClientPlan Plan(ApiModel api, ClientSettings settings, bool withRegistration, CancellationToken cancellation)
    {
        string servers = Stem(settings.ClientName) + "Servers";
        string registration = Stem(settings.ClientName) + "Registration";
        string jsonTypes = Stem(settings.ClientName) + "Json";
        NameScope scope = Scope(settings.ClientName);
        var names = new TypeNames(api, scope);
        var types = new TypePlanner(api, names, settings.Namespace);
        var lineages = new Lineages(api);
        var classes = new ClassPlans(api, new ClassPlanner(types, names, lineages, settings.Accessibility, cancellation), lineages, cancellation);
        var methods = new MethodPlanner(types, names, classes, cancellation);

        NameScope members = Members(settings.ClientName, "Dispose");
        var tags = new TagPlanner(api, methods, settings.Accessibility).Plan(scope, members).ToList();
        JsonTypesUnit? jsonTypesUnit = new JsonTypesPlanner(types).Plan(api, jsonTypes, settings.Accessibility, settings.ClientName, cancellation);
        ServersUnit? serversUnit = ServerPlanner.Plan(api, servers, settings.Accessibility);
        var client = new ClientUnit(
            settings.ClientName,
            settings.Accessibility,
            serversUnit is null || !api.HasDefaultServer ? "null" : ServerPlanner.Default(api.Servers[0], $"global::{settings.Namespace}.{servers}", serversUnit.Servers[0].Name),
            SecurityPlanner.Argument(api.Security),
            tags.Select(tag => tag.Property).ToEquatableArray(),
            methods.Plan(api.Operations.Where(operation => operation.Tag is null), members))
        {
            Description = api.Description ?? api.Title,
            Credential = SecurityPlanner.Description(api.Security),
        };

        var homes = new Homes(api, names, api.Operations.Select(operation => (operation.Key, tags.FirstOrDefault(tag => tag.Unit.TagName == operation.Tag).Unit?.Name ?? client.Name)));
        return FileSplit.Split(
        [
            new(client.Name, client),
            .. serversUnit is null ? Array.Empty<PlacedUnit>() : [new(serversUnit.Name, serversUnit)],
            .. withRegistration ? [new(registration, new RegistrationUnit(registration, settings.Accessibility, client.Name))] : Array.Empty<PlacedUnit>(),
            .. jsonTypesUnit is null ? Array.Empty<PlacedUnit>() : [new(jsonTypes, jsonTypesUnit)],
            .. tags.Select(tag => new PlacedUnit(tag.Unit.Name, tag.Unit)),
            .. new ModelPlanner(types, names, classes, lineages, settings.Accessibility).Plan(api, homes, cancellation),
        ], settings);
    }

    /// <summary>The names of a client's types.</summary>
    public static TypeNames Names(ApiModel api, string clientName) => new(api, Scope(clientName));

    /// <summary>The names that the members of a client cannot have.</summary>
    public static NameScope Members(string className, params string[] taken) =>
        new([className, "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", .. taken]);

    private static NameScope Scope(string clientName) => new(clientName, Stem(clientName) + "Servers", Stem(clientName) + "Registration", Stem(clientName) + "Json", "TResult");

    private static string Stem(string clientName) =>
        clientName.Length > "Client".Length && clientName.EndsWith("Client", StringComparison.Ordinal) ? clientName.Substring(0, clientName.Length - "Client".Length) : clientName;
}
