using Microsoft.OpenApi;

namespace Clarifeye.Generated.Api;

/// <summary>A server's address, with the default value of each variable in its place.</summary>
internal sealed record ServerAddress(string Url)
{
    private readonly Uri? _uri = Uri.TryCreate(Url, UriKind.Absolute, out Uri? absolute) ? absolute : null;

    /// <param name="server">The server.</param>
    /// <param name="missing">What stands for a variable without a default; null to leave it in its braces.</param>
    public static ServerAddress Of(OpenApiServer server, string? missing = null)
    {
        string url = server.Url ?? "";
        foreach (KeyValuePair<string, OpenApiServerVariable> variable in server.Variables ?? new Dictionary<string, OpenApiServerVariable>())
        {
            url = (variable.Value?.Default ?? missing) is { } value ? url.Replace("{" + variable.Key + "}", value) : url;
        }

        return new ServerAddress(url);
    }

    /// <summary>The server that holds the document, which is also what is meant where none is named (OpenAPI 3.1.1, section 4.8.1.1).</summary>
    public bool IsOwn => Url is "" or "/";

    /// <summary>Whether it is a path at the server that holds the document.</summary>
    public bool IsPath => Url is ['/', not '/', ..] && Url.IndexOfAny(['{', '}', '?', '#']) < 0;

    /// <summary>Whether an operation can be sent there.</summary>
    public bool IsUsable => Obstacle is null || IsPath || IsOwn;

    /// <summary>Why it cannot be a client's base address; null when it can.</summary>
    public string? Obstacle => this switch
    {
        { Url: var url } when url.IndexOfAny(['{', '}']) >= 0 => "it has a variable without a default value",
        { _uri: not { Scheme: "http" or "https", Host.Length: > 0 } } => "it is no absolute http or https address",
        { _uri.UserInfo.Length: > 0 } => "it has user information",
        { Url: var url } when url.IndexOfAny(['?', '#']) >= 0 => "it has a query or a fragment",
        _ => null,
    };

    /// <summary>The address without what may be a password.</summary>
    public string Shown => _uri is { UserInfo.Length: > 0 } ? _uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) : Url;
}
