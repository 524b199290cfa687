using Clarifeye.Generated.Api;
using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>Plans how a client and its operations say which credentials they take.</summary>
internal static class SecurityPlanner
{
    private const int MostDescribed = 10;

    /// <summary>The argument that tells the pipeline; none where the document says nothing of it.</summary>
    public static EquatableArray<string> Argument(ApiSecurity security) => security is { Schemes.Count: 0, Usual: null }
        ? []
        : [$"new {Runtime.Name}ApiSecurity(){string.Concat(security.Schemes.Select(Scheme))}{string.Concat(Calls(security.Usual))}"];

    /// <summary>The calls that tell an operation.</summary>
    public static IEnumerable<string> Calls(EquatableArray<SecurityRequirement>? requirements) => (requirements ?? [])
        .Select(requirement => requirement.Schemes.Count == 0 ? ".Anonymous()" : $".Security({string.Join(", ", requirement.Schemes.Select(Literal.String))})");

    /// <summary>What the documentation of the client's constructor says of its credential.</summary>
    public static string Description(ApiSecurity security) => security.Schemes.Count switch
    {
        0 => "What it authenticates with.",
        1 => $"What it authenticates with: {Answer(security.Schemes[0])}.",
        _ => "What it authenticates with; `Credential.All` takes several, of which each operation gets what it asks for.\n\n"
            + string.Concat(security.Schemes.Take(MostDescribed).Select(scheme => $"- {Answer(scheme)} for {Shown(scheme.Name)}\n")),
    };

    private static string Scheme(SecurityScheme scheme) => scheme.Kind switch
    {
        SecurityKind.Http => $".Http({Literal.String(scheme.Name)}, {Literal.String(scheme.Text)})",
        SecurityKind.MutualTls => $".MutualTls({Literal.String(scheme.Name)})",
        _ => $".ApiKey({Literal.String(scheme.Name)}, {Runtime.Name}ApiKeyLocation.{scheme.Kind.ToString().Replace("Key", "")}, {Literal.String(scheme.Text)})",
    };

    private static string Answer(SecurityScheme scheme) => (scheme.Kind, scheme.Text.ToLowerInvariant()) switch
    {
        (SecurityKind.Http, "bearer") => "a `BearerToken`",
        (SecurityKind.Http, "basic") => "a `BasicCredential`",
        (SecurityKind.Http, _) => $"an `AuthorizationToken` of the scheme {Shown(scheme.Text)}",
        (SecurityKind.MutualTls, _) => "a client certificate of the HttpClient's handler",
        _ => "an `ApiKey`",
    };

    private static string Shown(string text) => "`" + text.Replace('`', '\'') + "`";
}
