using System.Diagnostics.CodeAnalysis;

namespace Clarifeye.Runtime;

/// <summary>The options of a client, checked and completed.</summary>
sealed class ClientSettings : IDisposable
{
    static readonly string[] s_harmlessHeaders = ["Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "User-Agent"];

    readonly bool _ownsHttp;

    public ClientSettings(Credential credential, ClientOptions options, Uri? defaultServer, ApiSecurity? security)
    {
        Credentials = new(credential, security);
        Server = ServerAddress.Choose(options, defaultServer);
        Timeout = CallLimit.Checked(options.Timeout, nameof(options.Timeout));
        Time = options.TimeProvider ?? throw new ArgumentException("ClientOptions.TimeProvider is null.", nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxResponseBytes);
        MaxResponseBytes = options.MaxResponseBytes;
        AllowInsecureHttp = options.AllowInsecureHttp;
        _ownsHttp = options.HttpClient is null;
        Http = options.HttpClient ?? NewHttpClient();
    }

    public ClientCredentials Credentials { get; }

    public ServerAddress Server { get; }

    public TimeSpan Timeout { get; }

    public TimeProvider Time { get; }

    public long MaxResponseBytes { get; }

    public bool AllowInsecureHttp { get; }

    public HttpClient Http { get; }

    /// <summary>A query without the keys that a credential puts there.</summary>
    public string? WithoutKeys(string? query)
    {
        foreach (var credential in Credentials.All)
        {
            query = credential.Place.RemoveFromQuery(query);
        }
        return query;
    }

    /// <summary>Where an operation is sent.</summary>
    /// <exception cref="InvalidOperationException">
    /// It has a server of its own that is plain HTTP beyond this machine, or that would get the headers of a caller's HttpClient.
    /// </exception>
    public ServerAddress ServerOf(ApiOperation operation)
    {
        var server = operation.ServerFor(Server, AllowInsecureHttp);
        return ReferenceEquals(server, Server) || server.IsSameOrigin(Server) || !AddsHeaders
            ? server
            : throw new InvalidOperationException(
                $"{operation.Id} has a server of its own: DefaultRequestHeaders of the given HttpClient would be sent there too. Use RequestOptions.Headers or a Credential instead.");
    }

    /// <summary>Whether a caller's HttpClient adds headers of its own to each request, which may be credentials.</summary>
    public bool AddsHeaders => Http.DefaultRequestHeaders.NonValidated.Any(header => !s_harmlessHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase));

    public void Dispose()
    {
        if (_ownsHttp)
        {
            Http.Dispose();
        }
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The HttpClient disposes of its handler.")]
    static HttpClient NewHttpClient() => new(ClientOptions.NewHandler()) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
}
