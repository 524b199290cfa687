using System.Net;
using Clarifeye.Runtime;

namespace Runtime.Tests.Support;

/// <summary>Answers without a network: for https, for other hosts, and for a clock that stands still.</summary>
public sealed class FakeServer(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    readonly List<string> _requests = [];

    public FakeServer(Func<HttpRequestMessage, HttpResponseMessage> answer)
        : this((request, _) => Task.FromResult(answer(request)))
    {
    }

    /// <summary>Each request as a line of method, address and headers.</summary>
    public IReadOnlyList<string> Requests => _requests;

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) => new(status) { Content = new StringContent(body, null, "application/json") };

    public static HttpResponseMessage Redirect(string location, int status = 302)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status);
        response.Headers.TryAddWithoutValidation("Location", location);
        return response;
    }

    public ClientPipeline Client(string address, Credential? credential = null, ClientOptions? options = null, ApiSecurity? security = null) => new(
        credential ?? Credential.None,
        new ClientOptions
        {
            BaseAddress = new(address),
            HttpClient = new HttpClient(this, disposeHandler: false),
            TimeProvider = options?.TimeProvider ?? TimeProvider.System,
            AllowInsecureHttp = options?.AllowInsecureHttp ?? false,
            Timeout = options?.Timeout ?? TimeSpan.FromSeconds(100),
        },
        null,
        security);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        string headers = string.Join("; ", request.Headers.NonValidated.Select(header => $"{header.Key}: {header.Value}"));
        _requests.Add($"{request.Method} {request.RequestUri!.OriginalString} {headers}");
        return answer(request, cancellationToken);
    }
}
