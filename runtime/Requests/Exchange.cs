using System.Net;

namespace Clarifeye.Runtime;

/// <summary>One call, from its first request over redirects and a renewed token to the answer.</summary>
sealed class Exchange(ClientSettings settings, Call call, CancellationToken cancellationToken)
{
    readonly Secrets _secrets = new();
    readonly PlacedCredential[] _credentials = settings.Credentials.For(call.Operation);
    string?[] _tokens = [];

    public async Task<Answer> RunAsync()
    {
        _tokens = new string?[_credentials.Length];
        await TakeTokensAsync(areRejected: false).ConfigureAwait(false);
        var redirects = new Redirects(settings);
        var hop = new Hop(settings.ServerOf(call.Operation).Join(call.Request.PathText, call.Query), call.Operation.Method, call.Request.Body, IsOwnServer: true);
        bool mayRenew = _credentials.Any(credential => credential.Credential.CanRenew);
        while (true)
        {
            var answer = await SendAsync(hop).ConfigureAwait(false);
            try
            {
                if (!call.IsForLocation && redirects.Next(hop, answer) is { } next)
                {
                    hop = next;
                }
                else if (mayRenew && answer.Status == HttpStatusCode.Unauthorized && hop is { IsOwnServer: true, Body: null or { CanRepeat: true } })
                {
                    mayRenew = false;
                    if (!await TakeTokensAsync(areRejected: true).ConfigureAwait(false))
                    {
                        return answer;
                    }
                }
                else
                {
                    return answer;
                }
            }
            catch
            {
                answer.Dispose();
                throw;
            }
            answer.Dispose();
        }
    }

    /// <summary>Whether there is another token than before.</summary>
    async Task<bool> TakeTokensAsync(bool areRejected)
    {
        bool isOther = false;
        for (int i = 0; i < _tokens.Length; i++)
        {
            string? before = _tokens[i];
            var request = new TokenRequest { Rejected = areRejected ? before : null };
            _tokens[i] = await _credentials[i].Credential.GetTokenAsync(request, cancellationToken).ConfigureAwait(false);
            _secrets.Add(_tokens[i]);
            isOther |= !string.Equals(_tokens[i], before, StringComparison.Ordinal);
        }
        return isOther;
    }

    async Task<Answer> SendAsync(Hop hop)
    {
        using var request = ToMessage(hop);
        var response = await settings.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return new(call.Operation, response, _secrets);
    }

    HttpRequestMessage ToMessage(Hop hop)
    {
        var request = new HttpRequestMessage(hop.Method, hop.Address);
        try
        {
            request.Content = hop.Body?.ToContent();
            request.Headers.TryAddWithoutValidation("Accept", call.Operation.AcceptedTypes ?? call.AcceptedTypes);
            request.Headers.TryAddWithoutValidation("Accept-Encoding", BodyStream.AcceptedEncoding);
            if (hop.IsOwnServer)
            {
                AddOwnHeaders(request);
            }
            return request;
        }
        catch
        {
            request.Dispose();
            throw;
        }
    }

    void AddOwnHeaders(HttpRequestMessage request)
    {
        foreach (var (name, value) in call.Request.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        if (call.Request.CookieText is { } cookies)
        {
            request.Headers.TryAddWithoutValidation("Cookie", cookies);
        }
        CallerHeaders.AddTo(request, call.Options?.Headers);
        for (int i = 0; i < _tokens.Length; i++)
        {
            if (_tokens[i] is { } token)
            {
                var place = _credentials[i].Place;
                place.AddTo(request, token);
                request.RequestUri = place.AddToQuery(request.RequestUri!, token);
            }
        }
    }
}
