using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;

namespace Clarifeye.Runtime;

/// <summary>The server answered, but not with what the operation promises. The message has the server's own words where it sent any.</summary>
/// <remarks>Documented errors come as <see cref="ApiException{TError}"/>, successes that can't be read as <see cref="UnreadableResponseException"/>.</remarks>
[SuppressMessage("Design", "CA1032", Justification = "Without an operation and a status there is no answer to report.")]
public class ApiException : Exception
{
    /// <summary>An exception as the client throws it; also for fakes in tests.</summary>
    /// <param name="operationId">The operation's id in the document.</param>
    /// <param name="statusCode">The answer's status.</param>
    /// <param name="body">The answer's body as text.</param>
    /// <param name="message">The message; by default made of the status and the server's words in <paramref name="body"/>.</param>
    /// <param name="headers">The answer's headers; by default none.</param>
    /// <param name="contentHeaders">The answer's headers about its body; by default none.</param>
    /// <param name="innerException">What caused it.</param>
    public ApiException(
        string operationId,
        HttpStatusCode statusCode,
        string? body = null,
        string? message = null,
        HttpResponseHeaders? headers = null,
        HttpContentHeaders? contentHeaders = null,
        Exception? innerException = null)
        : base(message ?? ErrorMessage.For(operationId, statusCode, body), innerException)
    {
        OperationId = operationId;
        StatusCode = statusCode;
        Body = body;
        Headers = headers ?? EmptyHeaders.Response();
        ContentHeaders = contentHeaders ?? EmptyHeaders.Content();
    }

    internal ApiException(FailedResponse response, string? message = null, Exception? innerException = null)
        : this(response.OperationId, response.StatusCode, response.Body, message, response.Headers, response.ContentHeaders, innerException)
    {
    }

    /// <summary>The operation's id in the document.</summary>
    public string OperationId { get; }

    /// <summary>The answer's status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The answer's headers.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The answer's headers about its body, for example its media type.</summary>
    public HttpContentHeaders ContentHeaders { get; }

    /// <summary>The answer's body as text, at most its first 64 KiB, with credentials replaced by <c>***</c>; null when none was read.</summary>
    public string? Body { get; }
}
