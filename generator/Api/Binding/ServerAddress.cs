using System.Text;
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
        // In one pass: a value that names other variables would double with each of them.
        string template = server.Url ?? "";
        var url = new StringBuilder(template.Length);
        int written = 0;
        foreach ((int start, int end, string name) in Placeholders(template))
        {
            if (server.Variables?.TryGetValue(name, out OpenApiServerVariable? variable) == true && (variable?.Default ?? missing) is { } value)
            {
                url.Append(template, written, start - written).Append(value);
                written = end;
            }
        }

        return new ServerAddress(url.Append(template, written, template.Length - written).ToString());
    }

    /// <summary>Those of a list, without a slash at their end.</summary>
    public static IReadOnlyList<ServerAddress> AllOf(IEnumerable<OpenApiServer> servers) => [.. servers.Select(server => new ServerAddress(Of(server).Url.TrimEnd('/')))];

    /// <summary>The names between braces, and where they stand with their braces.</summary>
    public static IEnumerable<(int Start, int End, string Name)> Placeholders(string template)
    {
        for (int start = template.IndexOf('{'); start >= 0;)
        {
            int close = template.IndexOf('}', start);
            if (close < 0)
            {
                yield break;
            }

            start = template.LastIndexOf('{', close);
            yield return (start, close + 1, template.Substring(start + 1, close - start - 1));
            start = template.IndexOf('{', close);
        }
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
