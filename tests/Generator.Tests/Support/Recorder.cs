using System.Net;
using System.Text;
using Clarifeye.Runtime;

namespace Generator.Tests.Support;

/// <summary>Stands in for a server: keeps what was sent to it and always gives one answer.</summary>
public sealed class Recorder(string body, string mediaType, HttpStatusCode status) : HttpMessageHandler
{
    /// <summary>Method, path and query of the last request.</summary>
    public string? Line { get; private set; }

    public string? Body { get; private set; }

    public HttpRequestMessage? Request { get; private set; }

    /// <summary>Where the answer redirects to.</summary>
    public string? Location { get; set; }

    /// <summary>Further headers of the answer.</summary>
    public Dictionary<string, string> Headers { get; } = [];

    public ClientOptions Options => new() { HttpClient = new HttpClient(this), BaseAddress = new Uri("https://shop.example/v1") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Request = request;
        Line = $"{request.Method} {request.RequestUri!.PathAndQuery}";
        Body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, mediaType), RequestMessage = request };
        response.Headers.TryAddWithoutValidation("Location", Location is null ? [] : [Location]);
        foreach (var (name, value) in Headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }
        return response;
    }
}
