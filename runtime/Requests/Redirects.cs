using System.Net;

namespace Clarifeye.Runtime;

/// <summary>
/// Which redirects are followed, and what goes with them (RFC 9110 section 15.4, methods as browsers change them). Within one call; another origin gets
/// neither credentials nor headers nor a body.
/// </summary>
sealed class Redirects(ClientSettings settings)
{
    const int Limit = 10;

    readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The next request; null when the answer is no redirect.</summary>
    /// <exception cref="ApiException">A redirect that is not followed.</exception>
    public Hop? Next(Hop hop, Answer answer)
    {
        if (!IsRedirect(answer.Status) || Location(answer) is not { } location)
        {
            return null;
        }
        _seen.Add(Key(hop));
        var target = new Uri(Target(hop.Address, location, answer).GetLeftPart(UriPartial.Query));
        bool isOwnServer = hop.IsOwnServer && ServerAddress.IsSameOrigin(hop.Address, target);
        var next = Rewritten(hop, answer.Status) with { Address = isOwnServer ? target : WithoutKey(target), IsOwnServer = isOwnServer };
        Refuse(next, answer);
        return next;
    }

    /// <summary>Where an answer leads that is not followed but handed out, without the credential's key.</summary>
    /// <param name="asked">The address that was asked.</param>
    /// <param name="location">What the answer says.</param>
    /// <param name="answer">The answer.</param>
    /// <exception cref="ApiException">The address is unfit, or holds the credential.</exception>
    public Uri Handed(Uri asked, string location, Answer answer)
    {
        var target = WithoutKey(Target(asked, location, answer));
        if (!ServerAddress.IsSafe(target, settings.AllowInsecureHttp))
        {
            throw answer.Refusal($"to plain http ({target.GetLeftPart(UriPartial.Authority)}). It is not handed out unless ClientOptions.AllowInsecureHttp is set.");
        }
        return answer.Secrets.AreIn(target.OriginalString)
            ? throw answer.Refusal("to an address with the credential in it. It is not handed out.")
            : target;
    }

    // Resolved as RFC 3986 section 5 says, against the address that was asked.
    static Uri Target(Uri asked, string location, Answer answer)
    {
        if (!Uri.TryCreate(asked, location, out var target) || (target.Scheme != Uri.UriSchemeHttps && target.Scheme != Uri.UriSchemeHttp))
        {
            throw answer.Refusal("to an address that is neither https nor http. It is not followed.");
        }
        if (target.UserInfo.Length > 0)
        {
            throw answer.Refusal("to an address with a user name. It is not followed.");
        }
        return asked.Scheme == Uri.UriSchemeHttps && target.Scheme != Uri.UriSchemeHttps
            ? throw answer.Refusal($"from https to plain http ({target.GetLeftPart(UriPartial.Authority)}). It is not followed.")
            : target;
    }

    void Refuse(Hop next, Answer answer)
    {
        string origin = next.Address.GetLeftPart(UriPartial.Authority);
        if (!ServerAddress.IsSafe(next.Address, settings.AllowInsecureHttp))
        {
            throw answer.Refusal($"to plain http ({origin}). It is not followed unless ClientOptions.AllowInsecureHttp is set.");
        }
        if (_seen.Contains(Key(next)) || _seen.Count > Limit)
        {
            throw answer.Refusal($"again and again: after {_seen.Count} redirects the last one leads to {origin}. This looks like a loop.");
        }
        if (!next.IsOwnServer)
        {
            RefuseElsewhere(next, answer, origin);
        }
        else if (next.Body is { CanRepeat: false })
        {
            throw answer.Refusal("to another address, but the body was read from a stream that can't seek: it can't be sent a second time.");
        }
    }

    void RefuseElsewhere(Hop next, Answer answer, string origin)
    {
        if (next.Body is not null)
        {
            throw answer.Refusal($"to another server ({origin}). The body is not sent there; if that server is right, set it as ClientOptions.BaseAddress.");
        }
        if (answer.Secrets.AreIn(next.Address.OriginalString))
        {
            throw answer.Refusal($"to another server ({origin}) with the credential in the address. It is not followed.");
        }
        if (settings.AddsHeaders)
        {
            throw answer.Refusal(
                $"to another server ({origin}). It is not followed: DefaultRequestHeaders of the given HttpClient would be sent there too. " +
                "Use RequestOptions.Headers or a Credential instead.");
        }
    }

    Uri WithoutKey(Uri target)
    {
        if (target.Query.Length == 0)
        {
            return target;
        }
        string query = target.Query[1..];
        string? rest = settings.WithoutKeys(query);
        return rest == query ? target : new Uri(target.GetLeftPart(UriPartial.Path) + (string.IsNullOrEmpty(rest) ? "" : "?" + rest) + target.Fragment);
    }

    public static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    /// <summary>Where an answer leads, as it is written; null when it doesn't.</summary>
    public static string? Location(Answer answer) =>
        answer.Info.Headers.NonValidated.TryGetValues("Location", out var values) && values.Count == 1 ? values.ToString() : null;

    static Hop Rewritten(Hop hop, HttpStatusCode status)
    {
        bool becomesGet = (int)status switch
        {
            303 => hop.Method != HttpMethod.Get && hop.Method != HttpMethod.Head,
            301 or 302 => hop.Method == HttpMethod.Post,
            _ => false,
        };
        return becomesGet ? hop with { Method = HttpMethod.Get, Body = null } : hop;
    }

    static string Key(Hop hop) => $"{hop.Method} {hop.Address.OriginalString}";
}
