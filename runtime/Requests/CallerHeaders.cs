namespace Clarifeye.Runtime;

/// <summary>The rules for <see cref="RequestOptions.Headers"/>: what the client writes itself can't be set there.</summary>
static class CallerHeaders
{
    public static void AddTo(HttpRequestMessage request, IReadOnlyDictionary<string, string>? headers)
    {
        foreach (var (name, given) in headers ?? System.Collections.ObjectModel.ReadOnlyDictionary<string, string>.Empty)
        {
            HeaderRules.Check(name, given);
            if (Refusal(name) is { } reason)
            {
                throw new ArgumentException($"RequestOptions.Headers can't set {name}: {reason}");
            }
            string value = given;
            if (request.Headers.NonValidated.TryGetValues(name, out var before))
            {
                // The only header whose values stand side by side: the operation's cookies are the client's part.
                value = name.Equals("Cookie", StringComparison.OrdinalIgnoreCase) ? CookieRules.Merged(before.ToString(), given) : given;
                request.Headers.Remove(name);
            }
            if (request.Headers.TryAddWithoutValidation(name, value))
            {
                continue;
            }
            if (request.Content is null)
            {
                throw new ArgumentException($"RequestOptions.Headers can't set {name}: it describes a body, and this request has none.");
            }
            request.Content.Headers.Remove(name);
            request.Content.Headers.TryAddWithoutValidation(name, value);
        }
    }

    static string? Refusal(string name) => name.ToUpperInvariant() switch
    {
        "AUTHORIZATION" or "PROXY-AUTHORIZATION" => "give the client a Credential, which never reaches another server.",
        "HOST" => "set ClientOptions.BaseAddress.",
        "CONTENT-TYPE" or "CONTENT-LENGTH" or "TRANSFER-ENCODING" => "the client writes it to match the body.",
        "CONNECTION" or "KEEP-ALIVE" or "UPGRADE" or "TE" or "TRAILER" or "EXPECT" => "it belongs to the connection, which HttpClient manages.",
        _ => null,
    };
}
