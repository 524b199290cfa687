using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;

namespace Clarifeye.Runtime;

/// <summary>An error that the document describes, with its body as a typed value.</summary>
/// <typeparam name="TError">The type of the error's body.</typeparam>
[SuppressMessage("Design", "CA1032", Justification = "Without an error's value this exception says nothing.")]
public sealed class ApiException<TError> : ApiException
{
    /// <summary>An exception as the client throws it; also for fakes in tests.</summary>
    /// <param name="operationId">The operation's id in the document.</param>
    /// <param name="statusCode">The answer's status.</param>
    /// <param name="error">The answer's body.</param>
    /// <param name="body">The answer's body as text.</param>
    /// <param name="message">The message; by default made of the status and the server's words in <paramref name="body"/>.</param>
    /// <param name="headers">The answer's headers; by default none.</param>
    /// <param name="contentHeaders">The answer's headers about its body; by default none.</param>
    public ApiException(
        string operationId,
        HttpStatusCode statusCode,
        TError error,
        string? body = null,
        string? message = null,
        HttpResponseHeaders? headers = null,
        HttpContentHeaders? contentHeaders = null)
        : base(operationId, statusCode, body, message, headers, contentHeaders)
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
    }

    /// <summary>The answer's body, never null.</summary>
    public TError Error { get; }
}
