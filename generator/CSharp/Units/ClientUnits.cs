using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>The client itself.</summary>
/// <param name="DefaultServer">The expression for the document's first server, or null.</param>
/// <param name="Security">The expression for what the document says of authentication; none where it says nothing.</param>
internal sealed record ClientUnit(
    string Name,
    string Accessibility,
    string DefaultServer,
    EquatableArray<string> Security,
    EquatableArray<TagProperty> Tags,
    EquatableArray<MethodPlan> Methods) : CodeUnit(Name, Accessibility)
{
    /// <summary>The documentation of the credential that a client takes.</summary>
    public string Credential { get; init; } = "";
}

/// <summary>The property that leads to the operations of a tag.</summary>
internal sealed record TagProperty(string Name, string Type, string? Description);

/// <summary>The operations of a tag.</summary>
internal sealed record TagClientUnit(string Name, string Accessibility, string TagName, EquatableArray<MethodPlan> Methods) : CodeUnit(Name, Accessibility);

/// <summary>The document's servers by name.</summary>
internal sealed record ServersUnit(string Name, string Accessibility, EquatableArray<ServerPlan> Servers) : CodeUnit(Name, Accessibility);

/// <summary>A server, or how one is made of variables.</summary>
/// <param name="Address">The expression for its address.</param>
/// <param name="Parameters">One for each variable.</param>
internal sealed record ServerPlan(string Name, string Url, string Address, EquatableArray<ParameterPlan> Parameters);
