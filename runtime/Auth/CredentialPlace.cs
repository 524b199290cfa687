namespace Clarifeye.Runtime;

/// <summary>Where a request carries its token: a header, a query parameter or a cookie, with what stands before the token (<c>Bearer </c>).</summary>
sealed record CredentialPlace(ApiKeyLocation Location, string Name, string Prefix)
{
    /// <summary>The Authorization header of RFC 9110 section 11.6.2.</summary>
    public static CredentialPlace Authorization(string scheme) => new(ApiKeyLocation.Header, "Authorization", scheme + " ");

    public void AddTo(HttpRequestMessage request, string token)
    {
        if (Location == ApiKeyLocation.Query)
        {
            return;
        }
        string header = Location == ApiKeyLocation.Cookie ? "Cookie" : Name;
        string value = Location == ApiKeyLocation.Cookie ? $"{Name}={token}" : Prefix + token;
        if (request.Headers.NonValidated.TryGetValues(header, out var others))
        {
            // The only header whose values stand side by side: the operation and the caller may have cookies of their own.
            value = header.Equals("Cookie", StringComparison.OrdinalIgnoreCase) ? CookieRules.Merged(others.ToString(), value) : value;
            request.Headers.Remove(header);
        }
        request.Headers.TryAddWithoutValidation(header, value);
    }

    /// <summary>The address with the key in its query: any other value under the key's name is replaced.</summary>
    public Uri AddToQuery(Uri address, string token)
    {
        if (Location != ApiKeyLocation.Query)
        {
            return address;
        }
        string key = $"{Uri.EscapeDataString(Name)}={Uri.EscapeDataString(token)}";
        string text = address.OriginalString;
        int start = text.IndexOf('?', StringComparison.Ordinal);
        string? rest = start < 0 ? null : RemoveFromQuery(text[(start + 1)..]);
        string query = string.IsNullOrEmpty(rest) ? key : $"{rest}&{key}";
        return ServerAddress.Exact($"{(start < 0 ? text : text[..start])}?{query}");
    }

    /// <summary>The query without the key: servers repeat it in links to next pages and in redirects.</summary>
    public string? RemoveFromQuery(string? query)
    {
        if (Location != ApiKeyLocation.Query || string.IsNullOrEmpty(query))
        {
            return query;
        }
        return string.Join('&', query.Split('&').Where(pair => !IsKey(pair)));
    }

    bool IsKey(string pair)
    {
        int end = pair.IndexOf('=', StringComparison.Ordinal);
        string name = end < 0 ? pair : pair[..end];
        return string.Equals(Uri.UnescapeDataString(name.Replace('+', ' ')), Name, StringComparison.Ordinal);
    }
}
