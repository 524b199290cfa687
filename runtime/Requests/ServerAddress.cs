namespace Clarifeye.Runtime;

/// <summary>Where a client sends to: which address is taken, what makes it unfit, and how a path is joined to it.</summary>
sealed class ServerAddress
{
    readonly string _base;

    ServerAddress(Uri address) => _base = TrimmedEnd(address.GetLeftPart(UriPartial.Path));

    /// <summary>The option, else the HttpClient's, else the document's.</summary>
    /// <exception cref="InvalidOperationException">There is none, or it is plain HTTP beyond this machine.</exception>
    /// <exception cref="ArgumentException">It is no http or https address, or has a user name, query or fragment.</exception>
    public static ServerAddress Choose(ClientOptions options, Uri? defaultServer)
    {
        var address = options.BaseAddress ?? options.HttpClient?.BaseAddress ?? (defaultServer is { IsAbsoluteUri: true } ? defaultServer : null)
            ?? throw new InvalidOperationException("The API's document names no server: set ClientOptions.BaseAddress, for example to https://api.example.com/v1.");

        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException("The base address must begin with https:// (or http://).", nameof(options));
        }
        if (address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0)
        {
            // Not repeated in the message: a user name may come with a password.
            throw new ArgumentException("The base address can't have a user name, a query or a fragment: only scheme, host, port and path.", nameof(options));
        }
        return Safe(address, options.AllowInsecureHttp);
    }

    /// <summary>Whether it is that address, a slash at its end aside.</summary>
    public bool Is(string address) => !IsPath(address) && TrimmedEnd(new Uri(address).GetLeftPart(UriPartial.Path)) == _base;

    /// <summary>Whether that address is at the same origin.</summary>
    public bool IsSameOrigin(string address) => !IsPath(address) && IsSameOrigin(new(_base), new(address));

    /// <summary>What this path has before the path of that address, or before that path; null when it doesn't end with it.</summary>
    public string? PathBefore(string address)
    {
        string path = TrimmedEnd(new Uri(_base).AbsolutePath);
        string end = TrimmedEnd(IsPath(address) ? address : new Uri(address).AbsolutePath);
        return path.EndsWith(end, StringComparison.Ordinal) ? path[..^end.Length] : null;
    }

    /// <summary>Another address, or another path at this origin.</summary>
    /// <exception cref="InvalidOperationException">It is plain HTTP beyond this machine, which nothing allows a client of an https server.</exception>
    public ServerAddress Other(string address, bool allowInsecureHttp)
    {
        var own = new Uri(_base);
        var other = IsPath(address) ? new Uri(own.GetLeftPart(UriPartial.Authority) + address) : new Uri(address);
        return own.Scheme == Uri.UriSchemeHttps && !IsSafe(other, allowInsecureHttp: false)
            ? throw new InvalidOperationException($"The operation has a server of its own, {other.Host}, with plain HTTP, while the client's has https: nothing is sent there.")
            : Safe(other, allowInsecureHttp);
    }

    /// <summary>Whether another address is at the same origin.</summary>
    public bool IsSameOrigin(ServerAddress other) => IsSameOrigin(new Uri(_base), new Uri(other._base));

    /// <summary>Encrypted, or not leaving this machine, or allowed.</summary>
    public static bool IsSafe(Uri address, bool allowInsecureHttp) => allowInsecureHttp || address.Scheme == Uri.UriSchemeHttps || address.IsLoopback;

    /// <summary>Same scheme, host and port (RFC 6454 section 5).</summary>
    public static bool IsSameOrigin(Uri one, Uri other) =>
        one.Scheme == other.Scheme && one.Port == other.Port && string.Equals(one.IdnHost, other.IdnHost, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is a path, at whichever server.</summary>
    public static bool IsPath(string address) => address is "" or ['/', ..];

    /// <summary>The address of a request: the base without its last slash, path, query; no byte of them is changed.</summary>
    public Uri Join(string path, string? query)
    {
        string address = _base + path;
        if (!string.IsNullOrEmpty(query))
        {
            address += (path.Contains('?', StringComparison.Ordinal) ? '&' : '?') + query;
        }
        return Exact(address);
    }

    /// <summary>An address as it is written. Uri by itself would decode and normalize: <c>%2E</c> and <c>.</c> mean the same to it, not to every server.</summary>
    public static Uri Exact(string address) => new(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    static ServerAddress Safe(Uri address, bool allowInsecureHttp) => IsSafe(address, allowInsecureHttp)
        ? new(address)
        : throw new InvalidOperationException(
            $"Plain HTTP to {address.Host} would show credentials and data to anyone on the way. Use https://, or set ClientOptions.AllowInsecureHttp.");

    static string TrimmedEnd(string address) => address.EndsWith('/') ? address[..^1] : address;
}
