namespace Clarifeye.Runtime;

/// <summary>How a client reaches its server. Everything is optional.</summary>
public sealed class ClientOptions
{
    /// <summary>
    /// The server's address, for example <c>https://eu.example.com/api/v1</c>, without query, fragment or user name; by default
    /// <see cref="System.Net.Http.HttpClient.BaseAddress"/> of <see cref="HttpClient"/>, else the document's first server.
    /// </summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>
    /// The HttpClient to send with; it is used as it is and never disposed. By default the client makes its own, without cookies, and follows
    /// redirects itself, so that credentials never reach another server.
    /// </summary>
    /// <remarks>
    /// Give it the handler of <see cref="NewHandler"/>, or switch off <c>AllowAutoRedirect</c> in its own: redirects that a handler follows itself are not
    /// seen here, and may carry headers to another server. Neither are headers seen that a handler adds.
    /// </remarks>
    public HttpClient? HttpClient { get; init; }

    /// <summary>
    /// The time for a whole call, for streams until the headers are there; 100 seconds by default. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>
    /// sets no limit. <see cref="RequestOptions.Timeout"/> changes it for one call.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>The clock of timeouts and polling; tests may give a fake one.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Whether credentials and data may travel over plain <c>http://</c> beyond this machine. Off by default: anyone on the way can read them.</summary>
    public bool AllowInsecureHttp { get; init; }

    /// <summary>
    /// The largest body that is read into memory, in bytes; 1 GiB by default. Streams have no such limit, an event of an event stream has this one but
    /// at most 16 MiB.
    /// </summary>
    public long MaxResponseBytes { get; init; } = 1L << 30;

    /// <summary>The same options with another <see cref="HttpClient"/>, such as one of an HttpClient factory.</summary>
    /// <param name="httpClient">The HttpClient.</param>
    /// <returns>New options; these stay as they are.</returns>
    public ClientOptions WithHttpClient(HttpClient httpClient) => new()
    {
        BaseAddress = BaseAddress,
        HttpClient = httpClient,
        Timeout = Timeout,
        TimeProvider = TimeProvider,
        AllowInsecureHttp = AllowInsecureHttp,
        MaxResponseBytes = MaxResponseBytes,
    };

    /// <summary>
    /// A handler as the client makes it for itself: it follows no redirects (the client does), keeps no cookies, and looks up the server's address
    /// anew after five minutes.
    /// </summary>
    /// <returns>The handler, for an HttpClient or an HttpClient factory of the caller's.</returns>
    public static SocketsHttpHandler NewHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
