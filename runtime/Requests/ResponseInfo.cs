using System.Net;
using System.Net.Http.Headers;

namespace Clarifeye.Runtime;

/// <summary>Status and headers of an answer.</summary>
public sealed class ResponseInfo
{
    /// <summary>An answer as the client reports it; also for fakes in tests.</summary>
    /// <param name="operationId">The operation's id in the document.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers; by default none.</param>
    /// <param name="contentHeaders">The headers about the body; by default none.</param>
    public ResponseInfo(string operationId, HttpStatusCode statusCode, HttpResponseHeaders? headers = null, HttpContentHeaders? contentHeaders = null) =>
        (OperationId, StatusCode, Headers, ContentHeaders) = (operationId, statusCode, headers ?? EmptyHeaders.Response(), contentHeaders ?? EmptyHeaders.Content());

    /// <summary>The operation's id in the document.</summary>
    public string OperationId { get; }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The headers about the body.</summary>
    public HttpContentHeaders ContentHeaders { get; }

    /// <summary>The body's length in bytes; null when the server doesn't tell, or compresses the body.</summary>
    public long? ContentLength => ContentHeaders.ContentEncoding.Count == 0 ? ContentHeaders.ContentLength : null;
}
