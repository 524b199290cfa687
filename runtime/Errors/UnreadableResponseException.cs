using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;

namespace Clarifeye.Runtime;

/// <summary>
/// The server reported success, but its body is not what the document describes: empty, cut off, HTML, JSON of another shape, or too long. The inner
/// exception has the place in the JSON, where there is one.
/// </summary>
[SuppressMessage("Design", "CA1032", Justification = "Without an operation and a status there is no answer to report.")]
public sealed class UnreadableResponseException : ApiException
{
    /// <summary>An exception as the client throws it; also for fakes in tests.</summary>
    /// <param name="operationId">The operation's id in the document.</param>
    /// <param name="statusCode">The answer's status.</param>
    /// <param name="body">The answer's body as text, as far as it was read.</param>
    /// <param name="message">The message; by default made of the status and the body.</param>
    /// <param name="headers">The answer's headers; by default none.</param>
    /// <param name="contentHeaders">The answer's headers about its body; by default none.</param>
    /// <param name="innerException">What went wrong in reading.</param>
    public UnreadableResponseException(
        string operationId,
        HttpStatusCode statusCode,
        string? body = null,
        string? message = null,
        HttpResponseHeaders? headers = null,
        HttpContentHeaders? contentHeaders = null,
        Exception? innerException = null)
        : base(operationId, statusCode, body, message, headers, contentHeaders, innerException)
    {
    }

    internal UnreadableResponseException(FailedResponse response, string message, Exception? innerException)
        : base(response, message, innerException)
    {
    }
}
