using System.Net;

namespace Clarifeye.Runtime;

/// <summary>A server's answer with what is needed to read it or to report it.</summary>
sealed class Answer(ApiOperation operation, HttpResponseMessage response, Secrets secrets) : IDisposable
{
    public ApiOperation Operation => operation;

    public HttpStatusCode Status => response.StatusCode;

    public HttpContent Content => response.Content;

    public Secrets Secrets => secrets;

    public ResponseInfo Info => new(operation.Id, response.StatusCode, response.Headers, response.Content.Headers);

    public FailedResponse Failed(string? body) =>
        new(operation.Id, response.StatusCode, response.Headers, response.Content.Headers, body is null ? null : secrets.Hide(body));

    /// <summary>An answer that this client refuses to act on.</summary>
    public ApiException Refusal(string reason) =>
        new(Failed(null), secrets.Hide($"{operation.Id}: the server answered {ErrorMessage.Status(Status)} {reason}"));

    public void Dispose() => response.Dispose();
}
